import {enableShadowDOM as $6a20a7989e6c817a$export$12b151d9882e9985, enableTableNestedRows as $6a20a7989e6c817a$export$d9d8a0f82de49530, shadowDOM as $6a20a7989e6c817a$export$98658e8c59125e6a, tableNestedRows as $6a20a7989e6c817a$export$1b00cb14a96194e6} from "../../../private/flags/flags.mjs";




export {$6a20a7989e6c817a$export$12b151d9882e9985 as enableShadowDOM, $6a20a7989e6c817a$export$98658e8c59125e6a as shadowDOM, $6a20a7989e6c817a$export$d9d8a0f82de49530 as enableTableNestedRows, $6a20a7989e6c817a$export$1b00cb14a96194e6 as tableNestedRows};
//# sourceMappingURL=flags.mjs.map
