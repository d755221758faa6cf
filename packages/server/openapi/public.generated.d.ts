export interface paths {
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** this document */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** whether it answers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            up: true;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** whether it can store what it is told */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {boolean} */
                            up: true;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hooks/{channel}/{secret}/skill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** a skill of Kakao's OpenBuilder */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    channel: string;
                    secret: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hooks/{channel}/{secret}/{*}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kakao consult talk, Naver TalkTalk */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    channel: string;
                    secret: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/window/{tenant}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** a session of a new customer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tenant: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                            customer: string;
                            company: string;
                            version: 1 | 2;
                            expiresAt: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gateClosed" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
                            }[];
                            gates?: {
                                /** @enum {string} */
                                gate: "errors" | "properties" | "tests" | "decided" | "compared" | "shadow" | "differences";
                                /** @enum {string} */
                                is: "kept" | "open" | "closed";
                                count: number;
                            }[];
                            retryAfter?: number;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gateClosed" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
                            }[];
                            gates?: {
                                /** @enum {string} */
                                gate: "errors" | "properties" | "tests" | "decided" | "compared" | "shadow" | "differences";
                                /** @enum {string} */
                                is: "kept" | "open" | "closed";
                                count: number;
                            }[];
                            retryAfter?: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/window/{tenant}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what stands behind a cursor */
        get: {
            parameters: {
                query?: {
                    after?: number;
                };
                header?: never;
                path: {
                    tenant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: ({
                                /** @enum {string} */
                                type: "message";
                                cursor: number;
                                message: ({
                                    /** @enum {number} */
                                    version: 1;
                                    /** @description The same when the same message is sent again: show each once. */
                                    id: string;
                                    /** @description Id of the customer whose window shows it. */
                                    to: string;
                                    /** @description Milliseconds since 1970-01-01T00:00Z. */
                                    at: number;
                                    /** @enum {string} */
                                    speaker: "bot" | "counselor" | "customer" | "system";
                                    /** @enum {string} */
                                    kind: "greeting" | "title" | "busy" | "waitingCount" | "offHours" | "unavailable" | "mealTime" | "overLimit" | "endNotice" | "notice";
                                    /** @enum {string} */
                                    type: "text";
                                    /**
                                     * @description Show the text as it is, line breaks kept: never as markup.
                                     * @enum {string}
                                     */
                                    format: "plain";
                                    text: string;
                                } | {
                                    /** @enum {number} */
                                    version: 1;
                                    /** @description The same when the same message is sent again: show each once. */
                                    id: string;
                                    /** @description Id of the customer whose window shows it. */
                                    to: string;
                                    /** @description Milliseconds since 1970-01-01T00:00Z. */
                                    at: number;
                                    /** @enum {string} */
                                    speaker: "bot" | "counselor" | "customer" | "system";
                                    /** @enum {string} */
                                    kind: "greeting" | "title" | "busy" | "waitingCount" | "offHours" | "unavailable" | "mealTime" | "overLimit" | "endNotice" | "notice";
                                    /** @enum {string} */
                                    type: "image";
                                    url: string;
                                    width: number;
                                    height: number;
                                } | {
                                    /** @enum {number} */
                                    version: 1;
                                    /** @description The same when the same message is sent again: show each once. */
                                    id: string;
                                    /** @description Id of the customer whose window shows it. */
                                    to: string;
                                    /** @description Milliseconds since 1970-01-01T00:00Z. */
                                    at: number;
                                    /** @enum {string} */
                                    speaker: "bot" | "counselor" | "customer" | "system";
                                    /** @enum {string} */
                                    kind: "greeting" | "title" | "busy" | "waitingCount" | "offHours" | "unavailable" | "mealTime" | "overLimit" | "endNotice" | "notice";
                                    /** @enum {string} */
                                    type: "buttons";
                                    buttons: ({
                                        /** @enum {string} */
                                        type: "link";
                                        label: string;
                                        url: string;
                                    } | {
                                        /** @enum {string} */
                                        type: "keyword";
                                        label: string;
                                        keyword: string;
                                    })[];
                                }) | {
                                    /** @enum {number} */
                                    version: 2;
                                    /** @enum {string} */
                                    type: "message";
                                    /** @description The same when the same message is sent again: show each once. */
                                    id: string;
                                    /** @description Id of the customer whose window shows it. */
                                    to: string;
                                    /** @description Milliseconds since 1970-01-01T00:00Z. */
                                    at: number;
                                    /** @enum {string} */
                                    speaker: "bot" | "counselor" | "customer" | "system";
                                    /** @enum {string} */
                                    kind: "greeting" | "title" | "busy" | "waitingCount" | "offHours" | "unavailable" | "mealTime" | "overLimit" | "endNotice" | "notice";
                                    /**
                                     * @description Show the text as it is, line breaks kept: never as markup.
                                     * @enum {string}
                                     */
                                    format: "plain";
                                    text: string;
                                    image: {
                                        url: string;
                                        width: number;
                                        height: number;
                                    } | null;
                                    buttons: ({
                                        /** @enum {string} */
                                        type: "link";
                                        label: string;
                                        url: string;
                                    } | {
                                        /** @enum {string} */
                                        type: "keyword";
                                        label: string;
                                        keyword: string;
                                    })[];
                                };
                            } | {
                                /** @enum {string} */
                                type: "words";
                                cursor: number;
                                at: number;
                                id: string;
                                text: string;
                                /** @default null */
                                picture: {
                                    digest: string;
                                    width: number;
                                    height: number;
                                } | null;
                            })[];
                            more: boolean;
                            state: {
                                locked: boolean;
                                open: boolean;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gateClosed" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
                            }[];
                            gates?: {
                                /** @enum {string} */
                                gate: "errors" | "properties" | "tests" | "decided" | "compared" | "shadow" | "differences";
                                /** @enum {string} */
                                is: "kept" | "open" | "closed";
                                count: number;
                            }[];
                            retryAfter?: number;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gateClosed" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
                            }[];
                            gates?: {
                                /** @enum {string} */
                                gate: "errors" | "properties" | "tests" | "decided" | "compared" | "shadow" | "differences";
                                /** @enum {string} */
                                is: "kept" | "open" | "closed";
                                count: number;
                            }[];
                            retryAfter?: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/window/{tenant}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** what happens in a window */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tenant: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": unknown;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            repeated: boolean;
                            state: {
                                locked: boolean;
                                open: boolean;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gateClosed" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
                            }[];
                            gates?: {
                                /** @enum {string} */
                                gate: "errors" | "properties" | "tests" | "decided" | "compared" | "shadow" | "differences";
                                /** @enum {string} */
                                is: "kept" | "open" | "closed";
                                count: number;
                            }[];
                            retryAfter?: number;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gateClosed" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
                            }[];
                            gates?: {
                                /** @enum {string} */
                                gate: "errors" | "properties" | "tests" | "decided" | "compared" | "shadow" | "differences";
                                /** @enum {string} */
                                is: "kept" | "open" | "closed";
                                count: number;
                            }[];
                            retryAfter?: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/window/{tenant}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** the customer sends a picture */
        post: {
            parameters: {
                query: {
                    /** @description Chosen by the window, unique within it, the same when it sends the same event again. */
                    id: string;
                    /** @description Tells the windows of one customer apart: drawn by lot when a window opens. */
                    window?: string;
                };
                header?: never;
                path: {
                    tenant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            repeated: boolean;
                            state: {
                                locked: boolean;
                                open: boolean;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gateClosed" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
                            }[];
                            gates?: {
                                /** @enum {string} */
                                gate: "errors" | "properties" | "tests" | "decided" | "compared" | "shadow" | "differences";
                                /** @enum {string} */
                                is: "kept" | "open" | "closed";
                                count: number;
                            }[];
                            retryAfter?: number;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gateClosed" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
                            }[];
                            gates?: {
                                /** @enum {string} */
                                gate: "errors" | "properties" | "tests" | "decided" | "compared" | "shadow" | "differences";
                                /** @enum {string} */
                                is: "kept" | "open" | "closed";
                                count: number;
                            }[];
                            retryAfter?: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/window/{tenant}/pictures/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a picture that the customer sent */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tenant: string;
                    digest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/i/{tenant}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a policy's picture */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tenant: string;
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sent/{tenant}/{room}/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a picture that a counselor sent */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tenant: string;
                    room: string;
                    digest: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/{tenant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the chat page */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tenant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat/assets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what it loads */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/widget.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the script for a company's site */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
