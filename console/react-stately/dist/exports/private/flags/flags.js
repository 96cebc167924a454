import {enableShadowDOM as $ed892adb18214553$export$12b151d9882e9985, enableTableNestedRows as $ed892adb18214553$export$d9d8a0f82de49530, shadowDOM as $ed892adb18214553$export$98658e8c59125e6a, tableNestedRows as $ed892adb18214553$export$1b00cb14a96194e6} from "../../../private/flags/flags.js";




export {$ed892adb18214553$export$12b151d9882e9985 as enableShadowDOM, $ed892adb18214553$export$98658e8c59125e6a as shadowDOM, $ed892adb18214553$export$d9d8a0f82de49530 as enableTableNestedRows, $ed892adb18214553$export$1b00cb14a96194e6 as tableNestedRows};
//# sourceMappingURL=flags.js.map
