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
    "/api/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what was uploaded */
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
                            revisions: {
                                id: string;
                                made: number;
                                by: string;
                                faults: {
                                    path: string;
                                    ko: string;
                                    en: string;
                                }[];
                                armed: number | null;
                            }[];
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
                            }[];
                            retryAfter?: number;
                        };
                    };
                };
            };
        };
        put?: never;
        /** uploads policy, settings and roster, and checks them */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        policy: {
                            entry: string;
                            files: {
                                [key: string]: string;
                            };
                            /** @default {} */
                            pictures?: {
                                [key: string]: string;
                            };
                        };
                        settings: {
                            [key: string]: unknown;
                        };
                        counselors: unknown[];
                    };
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
                            id: string;
                            made: number;
                            by: string;
                            faults: {
                                path: string;
                                ko: string;
                                en: string;
                            }[];
                            armed: number | null;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/revisions/arm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** puts one in force, or an older one again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                    };
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
                            id: string;
                            made: number;
                            by: string;
                            faults: {
                                path: string;
                                ko: string;
                                en: string;
                            }[];
                            armed: number | null;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/blocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** blocks a customer, or no longer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        room: string;
                        blocked: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** a new address for a platform */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        channel: string;
                    };
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
                            path: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/auth/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** signs in by a link, once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        secret: string;
                    };
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
                            person: {
                                id: string;
                                name: string;
                                tenant: {
                                    id: string;
                                    name: string;
                                };
                                roles: ("operator" | "counselor" | "auditor")[];
                                counselor: string | null;
                            };
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/auth/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** signs out */
        post: {
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
                        "application/json": Record<string, never>;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** who one is */
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
                            id: string;
                            name: string;
                            tenant: {
                                id: string;
                                name: string;
                            };
                            roles: ("operator" | "counselor" | "auditor")[];
                            counselor: string | null;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/counselors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** counselors and how much each has */
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
                            counselors: {
                                id: string;
                                name: string;
                                loggedIn: boolean;
                                /** @enum {string} */
                                status: "available" | "break" | "unavailable";
                                received: number;
                                inProgress: number;
                            }[];
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** rooms by state */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    state?: "none" | "chatbot" | "waiting" | "received" | "inProgress" | "ended" | "chatbotEnded";
                    counselor?: string;
                    channel?: string;
                    find?: string;
                    from?: number;
                };
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
                            rooms: {
                                id: string;
                                channel: string;
                                customer: {
                                    id: string;
                                    name: string;
                                    blocked: boolean;
                                };
                                /** @enum {string} */
                                state: "none" | "chatbot" | "waiting" | "received" | "inProgress" | "ended" | "chatbotEnded";
                                title: string | null;
                                situation: string | null;
                                counselor: {
                                    id: string;
                                    name: string;
                                } | null;
                                alerts: number;
                                alertedAt: number | null;
                                waitingSince: number | null;
                                at: number;
                                last: {
                                    /** @enum {string} */
                                    speaker: "bot" | "counselor" | "customer" | "system";
                                    text: string;
                                } | null;
                                undelivered: number;
                                seq: number;
                                change: number;
                            }[];
                            next: number | null;
                            counts: {
                                [key: string]: {
                                    rooms: number;
                                    alerted: number;
                                };
                            };
                            change: number;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** rooms that changed since */
        get: {
            parameters: {
                query: {
                    limit?: number;
                    after: number;
                };
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
                            rooms: {
                                id: string;
                                channel: string;
                                customer: {
                                    id: string;
                                    name: string;
                                    blocked: boolean;
                                };
                                /** @enum {string} */
                                state: "none" | "chatbot" | "waiting" | "received" | "inProgress" | "ended" | "chatbotEnded";
                                title: string | null;
                                situation: string | null;
                                counselor: {
                                    id: string;
                                    name: string;
                                } | null;
                                alerts: number;
                                alertedAt: number | null;
                                waitingSince: number | null;
                                at: number;
                                last: {
                                    /** @enum {string} */
                                    speaker: "bot" | "counselor" | "customer" | "system";
                                    text: string;
                                } | null;
                                undelivered: number;
                                seq: number;
                                change: number;
                            }[];
                            more: boolean;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/rooms/{room}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** one room */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    room: string;
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
                            id: string;
                            channel: string;
                            customer: {
                                id: string;
                                name: string;
                                blocked: boolean;
                            };
                            /** @enum {string} */
                            state: "none" | "chatbot" | "waiting" | "received" | "inProgress" | "ended" | "chatbotEnded";
                            title: string | null;
                            situation: string | null;
                            counselor: {
                                id: string;
                                name: string;
                            } | null;
                            alerts: number;
                            alertedAt: number | null;
                            waitingSince: number | null;
                            at: number;
                            last: {
                                /** @enum {string} */
                                speaker: "bot" | "counselor" | "customer" | "system";
                                text: string;
                            } | null;
                            undelivered: number;
                            seq: number;
                            change: number;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/rooms/{room}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the conversation as both sides see it */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    after?: number;
                    before?: number;
                };
                header?: never;
                path: {
                    room: string;
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
                                seq: number;
                                at: number;
                                /** @enum {string} */
                                type: "said";
                                customer: {
                                    /** @enum {string} */
                                    speaker: "bot" | "counselor" | "customer" | "system";
                                    text: string;
                                    image: {
                                        url: string;
                                        width: number;
                                        height: number;
                                    } | null;
                                    buttons: ({
                                        label: string;
                                        url: string;
                                    } | {
                                        label: string;
                                        keyword: string;
                                    })[];
                                    system: string | null;
                                } | null;
                                counselor: {
                                    /** @enum {string} */
                                    speaker: "bot" | "counselor" | "customer" | "system";
                                    text: string;
                                    image: {
                                        url: string;
                                        width: number;
                                        height: number;
                                    } | null;
                                    buttons: ({
                                        label: string;
                                        url: string;
                                    } | {
                                        label: string;
                                        keyword: string;
                                    })[];
                                    system: string | null;
                                } | null;
                                message: string | null;
                                attachment: ("photo" | "video" | "audio" | "file" | "sticker" | "location") | null;
                                alert: boolean;
                            } | {
                                seq: number;
                                at: number;
                                /** @enum {string} */
                                type: "happened";
                                /** @enum {string} */
                                event: "enter" | "request" | "assign" | "transfer" | "message" | "reply" | "switchToBot" | "leave" | "end" | "tick";
                                counselor: string | null;
                                by: ("counselor" | "customer") | null;
                            })[];
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/rooms/{room}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** looked at up to there */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    room: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seq: number;
                    };
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
                            id: string;
                            channel: string;
                            customer: {
                                id: string;
                                name: string;
                                blocked: boolean;
                            };
                            /** @enum {string} */
                            state: "none" | "chatbot" | "waiting" | "received" | "inProgress" | "ended" | "chatbotEnded";
                            title: string | null;
                            situation: string | null;
                            counselor: {
                                id: string;
                                name: string;
                            } | null;
                            alerts: number;
                            alertedAt: number | null;
                            waitingSince: number | null;
                            at: number;
                            last: {
                                /** @enum {string} */
                                speaker: "bot" | "counselor" | "customer" | "system";
                                text: string;
                            } | null;
                            undelivered: number;
                            seq: number;
                            change: number;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/rooms/{room}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** writes to the customer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    room: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        text: string;
                    };
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
                            room: {
                                id: string;
                                channel: string;
                                customer: {
                                    id: string;
                                    name: string;
                                    blocked: boolean;
                                };
                                /** @enum {string} */
                                state: "none" | "chatbot" | "waiting" | "received" | "inProgress" | "ended" | "chatbotEnded";
                                title: string | null;
                                situation: string | null;
                                counselor: {
                                    id: string;
                                    name: string;
                                } | null;
                                alerts: number;
                                alertedAt: number | null;
                                waitingSince: number | null;
                                at: number;
                                last: {
                                    /** @enum {string} */
                                    speaker: "bot" | "counselor" | "customer" | "system";
                                    text: string;
                                } | null;
                                undelivered: number;
                                seq: number;
                                change: number;
                            };
                            repeated: boolean;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/rooms/{room}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** takes the consultation */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    room: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                    };
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
                            room: {
                                id: string;
                                channel: string;
                                customer: {
                                    id: string;
                                    name: string;
                                    blocked: boolean;
                                };
                                /** @enum {string} */
                                state: "none" | "chatbot" | "waiting" | "received" | "inProgress" | "ended" | "chatbotEnded";
                                title: string | null;
                                situation: string | null;
                                counselor: {
                                    id: string;
                                    name: string;
                                } | null;
                                alerts: number;
                                alertedAt: number | null;
                                waitingSince: number | null;
                                at: number;
                                last: {
                                    /** @enum {string} */
                                    speaker: "bot" | "counselor" | "customer" | "system";
                                    text: string;
                                } | null;
                                undelivered: number;
                                seq: number;
                                change: number;
                            };
                            repeated: boolean;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/rooms/{room}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** hands it to another counselor */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    room: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                        counselor: string;
                    };
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
                            room: {
                                id: string;
                                channel: string;
                                customer: {
                                    id: string;
                                    name: string;
                                    blocked: boolean;
                                };
                                /** @enum {string} */
                                state: "none" | "chatbot" | "waiting" | "received" | "inProgress" | "ended" | "chatbotEnded";
                                title: string | null;
                                situation: string | null;
                                counselor: {
                                    id: string;
                                    name: string;
                                } | null;
                                alerts: number;
                                alertedAt: number | null;
                                waitingSince: number | null;
                                at: number;
                                last: {
                                    /** @enum {string} */
                                    speaker: "bot" | "counselor" | "customer" | "system";
                                    text: string;
                                } | null;
                                undelivered: number;
                                seq: number;
                                change: number;
                            };
                            repeated: boolean;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/rooms/{room}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ends it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    room: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        id: string;
                    };
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
                            room: {
                                id: string;
                                channel: string;
                                customer: {
                                    id: string;
                                    name: string;
                                    blocked: boolean;
                                };
                                /** @enum {string} */
                                state: "none" | "chatbot" | "waiting" | "received" | "inProgress" | "ended" | "chatbotEnded";
                                title: string | null;
                                situation: string | null;
                                counselor: {
                                    id: string;
                                    name: string;
                                } | null;
                                alerts: number;
                                alertedAt: number | null;
                                waitingSince: number | null;
                                at: number;
                                last: {
                                    /** @enum {string} */
                                    speaker: "bot" | "counselor" | "customer" | "system";
                                    text: string;
                                } | null;
                                undelivered: number;
                                seq: number;
                                change: number;
                            };
                            repeated: boolean;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/undelivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what customers have not got, and what is tried again */
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
                            undelivered: {
                                key: string;
                                room: string;
                                at: number;
                                text: string;
                                reason: {
                                    ko: string;
                                    en: string;
                                };
                            }[];
                            stuck: {
                                room: string;
                                attempts: number;
                                nextAttempt: number;
                                reason: {
                                    ko: string;
                                    en: string;
                                };
                            }[];
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/undelivered/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** sends it again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key: string;
                    };
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
                            settled: boolean;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/api/undelivered/aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** takes it from the list */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key: string;
                    };
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
                            settled: boolean;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
                            code: "badRequest" | "badOrigin" | "conflict" | "forbidden" | "gone" | "internal" | "notFound" | "notReady" | "notSignedIn" | "tooLarge" | "tooMany" | "unavailable" | "unsupportedMediaType" | "wrongHost";
                            status: number;
                            request: string;
                            fields?: {
                                path: string;
                                ko: string;
                                en: string;
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
    "/console": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the counselors' page */
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
    "/console/assets/{name}": {
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
