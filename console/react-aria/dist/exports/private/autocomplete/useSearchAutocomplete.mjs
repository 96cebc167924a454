import {useSearchAutocomplete as $1a45c372eaffa320$export$da7ade746446be1f} from "../../../private/autocomplete/useSearchAutocomplete.mjs";




export {$1a45c372eaffa320$export$da7ade746446be1f as useSearchAutocomplete};
//# sourceMappingURL=useSearchAutocomplete.mjs.map
