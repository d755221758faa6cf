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
        /** revisions and where each is in its life */
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
                                /** @enum {string} */
                                state: "faulty" | "checked" | "armed" | "replaced" | "rolledBack";
                                made: number;
                                by: string;
                                note: string;
                                findings: {
                                    /** @enum {string} */
                                    severity: "error" | "warning";
                                    path: string;
                                    file: string | null;
                                    line: number | null;
                                    column: number | null;
                                    ko: string;
                                    en: string;
                                }[];
                                gates: {
                                    /** @enum {string} */
                                    gate: "errors" | "properties" | "tests" | "decided" | "compared" | "shadow" | "differences";
                                    /** @enum {string} */
                                    is: "kept" | "open" | "closed";
                                    count: number;
                                }[];
                                armed: {
                                    at: number;
                                    by: string;
                                    reason: string;
                                    shadowed: number;
                                } | null;
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
                        /** @default  */
                        note?: string;
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
                            /** @enum {string} */
                            state: "faulty" | "checked" | "armed" | "replaced" | "rolledBack";
                            made: number;
                            by: string;
                            note: string;
                            findings: {
                                /** @enum {string} */
                                severity: "error" | "warning";
                                path: string;
                                file: string | null;
                                line: number | null;
                                column: number | null;
                                ko: string;
                                en: string;
                            }[];
                            gates: {
                                /** @enum {string} */
                                gate: "errors" | "properties" | "tests" | "decided" | "compared" | "shadow" | "differences";
                                /** @enum {string} */
                                is: "kept" | "open" | "closed";
                                count: number;
                            }[];
                            armed: {
                                at: number;
                                by: string;
                                reason: string;
                                shadowed: number;
                            } | null;
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
    "/api/revisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what is in a revision */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
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
                            revision: {
                                id: string;
                                /** @enum {string} */
                                state: "faulty" | "checked" | "armed" | "replaced" | "rolledBack";
                                made: number;
                                by: string;
                                note: string;
                                findings: {
                                    /** @enum {string} */
                                    severity: "error" | "warning";
                                    path: string;
                                    file: string | null;
                                    line: number | null;
                                    column: number | null;
                                    ko: string;
                                    en: string;
                                }[];
                                gates: {
                                    /** @enum {string} */
                                    gate: "errors" | "properties" | "tests" | "decided" | "compared" | "shadow" | "differences";
                                    /** @enum {string} */
                                    is: "kept" | "open" | "closed";
                                    count: number;
                                }[];
                                armed: {
                                    at: number;
                                    by: string;
                                    reason: string;
                                    shadowed: number;
                                } | null;
                            };
                            content: {
                                policy: {
                                    entry: string;
                                    files: {
                                        [key: string]: string;
                                    };
                                    /** @default {} */
                                    pictures: {
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
    "/api/revisions/arm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** puts one in force, or an older one again, and says why */
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
                        reason: string;
                        over?: string | null;
                        /** @default [] */
                        seen?: string[];
                        /** @default [] */
                        despite?: ("decided" | "shadow")[];
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
                            /** @enum {string} */
                            state: "faulty" | "checked" | "armed" | "replaced" | "rolledBack";
                            made: number;
                            by: string;
                            note: string;
                            findings: {
                                /** @enum {string} */
                                severity: "error" | "warning";
                                path: string;
                                file: string | null;
                                line: number | null;
                                column: number | null;
                                ko: string;
                                en: string;
                            }[];
                            gates: {
                                /** @enum {string} */
                                gate: "errors" | "properties" | "tests" | "decided" | "compared" | "shadow" | "differences";
                                /** @enum {string} */
                                is: "kept" | "open" | "closed";
                                count: number;
                            }[];
                            armed: {
                                at: number;
                                by: string;
                                reason: string;
                                shadowed: number;
                            } | null;
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
    "/api/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the draft that operators share */
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
                            version: number;
                            id: string;
                            by: {
                                id: string;
                                name: string;
                                at: number;
                            } | null;
                            content: {
                                policy: {
                                    entry: string;
                                    files: {
                                        [key: string]: string;
                                    };
                                    /** @default {} */
                                    pictures: {
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
        /** writes it; 409 with theirs where somebody else has meanwhile */
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
                        version: number;
                        content: {
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
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            id: string;
                            by: {
                                id: string;
                                name: string;
                                at: number;
                            } | null;
                            content: {
                                policy: {
                                    entry: string;
                                    files: {
                                        [key: string]: string;
                                    };
                                    /** @default {} */
                                    pictures: {
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
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            code: "conflict";
                            /** @enum {number} */
                            status: 409;
                            request: string;
                            draft: {
                                version: number;
                                id: string;
                                by: {
                                    id: string;
                                    name: string;
                                    at: number;
                                } | null;
                                content: {
                                    policy: {
                                        entry: string;
                                        files: {
                                            [key: string]: string;
                                        };
                                        /** @default {} */
                                        pictures: {
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
    "/api/draft/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** checks it and makes a revision of it */
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
                        version: number;
                        /** @default  */
                        note?: string;
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
                            /** @enum {string} */
                            state: "faulty" | "checked" | "armed" | "replaced" | "rolledBack";
                            made: number;
                            by: string;
                            note: string;
                            findings: {
                                /** @enum {string} */
                                severity: "error" | "warning";
                                path: string;
                                file: string | null;
                                line: number | null;
                                column: number | null;
                                ko: string;
                                en: string;
                            }[];
                            gates: {
                                /** @enum {string} */
                                gate: "errors" | "properties" | "tests" | "decided" | "compared" | "shadow" | "differences";
                                /** @enum {string} */
                                is: "kept" | "open" | "closed";
                                count: number;
                            }[];
                            armed: {
                                at: number;
                                by: string;
                                reason: string;
                                shadowed: number;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            code: "conflict";
                            /** @enum {number} */
                            status: 409;
                            request: string;
                            draft: {
                                version: number;
                                id: string;
                                by: {
                                    id: string;
                                    name: string;
                                    at: number;
                                } | null;
                                content: {
                                    policy: {
                                        entry: string;
                                        files: {
                                            [key: string]: string;
                                        };
                                        /** @default {} */
                                        pictures: {
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
    "/api/standard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** policies that a company's may extend */
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
                            policies: {
                                [key: string]: {
                                    entry: string;
                                    files: {
                                        [key: string]: string;
                                    };
                                    pictures: {
                                        [key: string]: string;
                                    };
                                };
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
    "/api/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Korea's public holidays of a year */
        get: {
            parameters: {
                query: {
                    year: number;
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
                            holidays: {
                                date: string;
                                name: string;
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
    "/api/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** pictures that were uploaded */
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
                            pictures: {
                                digest: string;
                                name: string;
                                /** @enum {string} */
                                type: "image/jpeg" | "image/png";
                                width: number;
                                height: number;
                                bytes: number;
                                at: number;
                                by: string;
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
        /** uploads one */
        post: {
            parameters: {
                query: {
                    name: string;
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
                            digest: string;
                            name: string;
                            /** @enum {string} */
                            type: "image/jpeg" | "image/png";
                            width: number;
                            height: number;
                            bytes: number;
                            at: number;
                            by: string;
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
    "/api/pictures/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** one of them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
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
    "/api/blocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** blocked customers */
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
                            blocked: {
                                room: string;
                                channel: string;
                                name: string;
                                since: number;
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
    "/api/customers/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** forgets everything of a customer, on every channel */
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
    "/api/customers/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** keeps a customer beyond their time, for a court */
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
                        held: boolean;
                        reason: string;
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
    "/api/customers/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** who is kept so */
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
                            holds: {
                                customer: string;
                                at: number;
                                by: string;
                                reason: string;
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
    "/api/customers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** all that is kept of a customer, to be given to them */
        get: {
            parameters: {
                query: {
                    room: string;
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
                            customer: string;
                            at: number;
                            rooms: {
                                channel: string;
                                /** @enum {string} */
                                state: "none" | "chatbot" | "waiting" | "received" | "inProgress" | "ended" | "chatbotEnded";
                                title: string | null;
                                situation: string | null;
                                at: number;
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
                                    /** @default null */
                                    name: string | null;
                                    /** @default null */
                                    why: {
                                        rule: string;
                                        because: {
                                            ko: string;
                                            en: string;
                                        };
                                    } | null;
                                    attachment: ("photo" | "video" | "audio" | "file" | "sticker" | "location") | null;
                                    /** @default [] */
                                    attached: {
                                        number: number;
                                        /** @enum {string} */
                                        type: "photo" | "video" | "audio" | "file" | "sticker" | "location";
                                        /** @enum {string} */
                                        kept: "here" | "coming" | "elsewhere" | "refused";
                                        url: string | null;
                                    }[];
                                    alert: boolean;
                                } | {
                                    seq: number;
                                    at: number;
                                    /** @enum {string} */
                                    type: "happened";
                                    /** @enum {string} */
                                    event: "enter" | "request" | "assign" | "transfer" | "giveBack" | "message" | "reply" | "switchToBot" | "leave" | "end" | "tick";
                                    counselor: string | null;
                                    by: ("counselor" | "customer") | null;
                                })[];
                            }[];
                            pictures: {
                                channel: string;
                                digest: string;
                                at: number;
                                type: string;
                                base64: string;
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
    "/api/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** whether sending waits after a restore */
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
                            stoppedAt: number | null;
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
    "/api/sending/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** sends again */
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
                        "application/json": {
                            stoppedAt: number | null;
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
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** tokens of programs */
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
                            tokens: {
                                id: string;
                                name: string;
                                readonly permissions: ("self" | "rooms:read" | "rooms:act" | "words:read" | "undelivered:settle" | "tenant:read" | "tenant:write" | "access:manage" | "audit:read")[];
                                expiresAt: number;
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
        /** makes one, told once */
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
                        name: string;
                        permissions: ("self" | "rooms:read" | "rooms:act" | "words:read" | "undelivered:settle" | "tenant:read" | "tenant:write" | "access:manage" | "audit:read")[];
                        days: number;
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
                            name: string;
                            readonly permissions: ("self" | "rooms:read" | "rooms:act" | "words:read" | "undelivered:settle" | "tenant:read" | "tenant:write" | "access:manage" | "audit:read")[];
                            expiresAt: number;
                            token: string;
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
    "/api/tokens/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** takes one back */
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
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** who did what */
        get: {
            parameters: {
                query?: {
                    before?: number;
                    limit?: number;
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
                            lines: {
                                number: number;
                                at: number;
                                who: string;
                                what: string;
                                about: string;
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
    "/api/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** whether the audit trail is as it was written */
        get: {
            parameters: {
                query?: {
                    number?: number;
                    hash?: string;
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
                            broken: number | null;
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
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the decision log, customers' words only for whoever may */
        get: {
            parameters: {
                query?: {
                    after?: number;
                    words?: string;
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
                            lines: unknown[];
                            next: number;
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
    "/api/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** how often messages and situations came, and what came of it */
        get: {
            parameters: {
                query: {
                    from: number;
                    to: number;
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
                            messages: {
                                name: string;
                                count: number;
                                byHour: number[];
                                byWeekday: number[];
                                answered: {
                                    count: number;
                                    half: number;
                                    most: number;
                                };
                                left: number;
                            }[];
                            situations: {
                                name: string;
                                count: number;
                                byHour: number[];
                                byWeekday: number[];
                                answered: {
                                    count: number;
                                    half: number;
                                    most: number;
                                };
                                left: number;
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
    "/api/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what messages and situations are called */
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
                            messages: {
                                [key: string]: string;
                            };
                            situations: {
                                [key: string]: string;
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
    "/api/shadow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what a revision would have decided */
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
                            shadow: {
                                revision: string;
                                since: number;
                                by: string;
                                played: number;
                                different: number;
                                unplayable: number;
                                classes: {
                                    id: string;
                                    event: string;
                                    changes: {
                                        part: string;
                                        was: string | null;
                                        now: string | null;
                                    }[];
                                    count: number;
                                    examples: {
                                        room: string;
                                        at: number;
                                        was: string[];
                                        now: string[];
                                    }[];
                                }[];
                            } | null;
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
        /** has a revision decide beside the one in force */
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
                        revision: string | null;
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
                            shadow: {
                                revision: string;
                                since: number;
                                by: string;
                                played: number;
                                different: number;
                                unplayable: number;
                                classes: {
                                    id: string;
                                    event: string;
                                    changes: {
                                        part: string;
                                        was: string | null;
                                        now: string | null;
                                    }[];
                                    count: number;
                                    examples: {
                                        room: string;
                                        at: number;
                                        was: string[];
                                        now: string[];
                                    }[];
                                }[];
                            } | null;
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
    "/auth/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** how one signs in here */
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
                            link: boolean;
                            providers: {
                                id: string;
                                name: string;
                                path: string;
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
    "/auth/to/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** sends a browser to a provider (OpenID Connect) */
        get: {
            parameters: {
                query?: {
                    return?: string;
                };
                header?: never;
                path: {
                    provider: string;
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
    "/auth/from/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** where the provider sends it back to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    provider: string;
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
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** who came by a provider, and their roles */
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
                            members: {
                                id: string;
                                issuer: string;
                                subject: string;
                                name: string;
                                roles: ("operator" | "counselor" | "auditor")[];
                                counselor: string | null;
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
        /** gives them roles */
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
                        issuer: string;
                        subject: string;
                        /** @default  */
                        name?: string;
                        roles: ("operator" | "counselor" | "auditor")[];
                        /** @default null */
                        counselor?: string | null;
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
    "/api/members/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** forgets them and ends their sessions */
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
                        issuer: string;
                        subject: string;
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
    "/api/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the companies for which one works */
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
                            tenants: {
                                id: string;
                                name: string;
                                roles: ("operator" | "counselor" | "auditor")[];
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
    "/auth/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** goes on as somebody of another of them */
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
                        tenant: string;
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
                    order?: "longest" | "latest";
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
                                    /** @default null */
                                    attachment: ("photo" | "video" | "audio" | "file" | "sticker" | "location") | null;
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
                                    /** @default null */
                                    attachment: ("photo" | "video" | "audio" | "file" | "sticker" | "location") | null;
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
                                /** @default null */
                                attachment: ("photo" | "video" | "audio" | "file" | "sticker" | "location") | null;
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
                                /** @default null */
                                name: string | null;
                                /** @default null */
                                why: {
                                    rule: string;
                                    because: {
                                        ko: string;
                                        en: string;
                                    };
                                } | null;
                                attachment: ("photo" | "video" | "audio" | "file" | "sticker" | "location") | null;
                                /** @default [] */
                                attached: {
                                    number: number;
                                    /** @enum {string} */
                                    type: "photo" | "video" | "audio" | "file" | "sticker" | "location";
                                    /** @enum {string} */
                                    kept: "here" | "coming" | "elsewhere" | "refused";
                                    url: string | null;
                                }[];
                                alert: boolean;
                            } | {
                                seq: number;
                                at: number;
                                /** @enum {string} */
                                type: "happened";
                                /** @enum {string} */
                                event: "enter" | "request" | "assign" | "transfer" | "giveBack" | "message" | "reply" | "switchToBot" | "leave" | "end" | "tick";
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
    "/api/rooms/{room}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** where the room's consultations began */
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
                            consultations: {
                                seq: number;
                                at: number;
                                situation: string;
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
                                /** @default null */
                                attachment: ("photo" | "video" | "audio" | "file" | "sticker" | "location") | null;
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
    "/api/rooms/{room}/attached/{seq}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a picture that the customer or a counselor sent */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    room: string;
                    seq: number;
                    number: number;
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
                                    /** @default null */
                                    attachment: ("photo" | "video" | "audio" | "file" | "sticker" | "location") | null;
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
                                    /** @default null */
                                    attachment: ("photo" | "video" | "audio" | "file" | "sticker" | "location") | null;
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
                                    /** @default null */
                                    attachment: ("photo" | "video" | "audio" | "file" | "sticker" | "location") | null;
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
    "/api/rooms/{room}/give-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** gives it back to those who wait */
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
                                    /** @default null */
                                    attachment: ("photo" | "video" | "audio" | "file" | "sticker" | "location") | null;
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
                                    /** @default null */
                                    attachment: ("photo" | "video" | "audio" | "file" | "sticker" | "location") | null;
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
    "/api/rooms/{room}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** sends the customer a picture */
        post: {
            parameters: {
                query: {
                    id: string;
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
                                    /** @default null */
                                    attachment: ("photo" | "video" | "audio" | "file" | "sticker" | "location") | null;
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
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** says whether one takes consultations */
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
                        /** @enum {string} */
                        status: "available" | "break" | "unavailable";
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
    "/pictures/{tenant}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the same in the console */
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
    "/studio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the operators' page */
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
    "/studio/assets/{name}": {
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
