import {useSearchAutocomplete as $3bc667e58b72f15b$export$da7ade746446be1f} from "../../../private/autocomplete/useSearchAutocomplete.js";




export {$3bc667e58b72f15b$export$da7ade746446be1f as useSearchAutocomplete};
//# sourceMappingURL=useSearchAutocomplete.js.map
