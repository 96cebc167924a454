import {useAutocompleteState as $9df93bc59c6dea5f$export$ce1595f6e1a63433} from "../../../private/autocomplete/useAutocompleteState.js";




export {$9df93bc59c6dea5f$export$ce1595f6e1a63433 as useAutocompleteState};
//# sourceMappingURL=useAutocompleteState.js.map
