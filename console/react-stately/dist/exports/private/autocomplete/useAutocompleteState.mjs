import {useAutocompleteState as $436a01f8a2730afd$export$ce1595f6e1a63433} from "../../../private/autocomplete/useAutocompleteState.mjs";




export {$436a01f8a2730afd$export$ce1595f6e1a63433 as useAutocompleteState};
//# sourceMappingURL=useAutocompleteState.mjs.map
