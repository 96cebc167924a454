import {useAutocomplete as $134103e19bdfd846$export$1e40b3ca02d92d21} from "../private/autocomplete/useAutocomplete.mjs";




export {$134103e19bdfd846$export$1e40b3ca02d92d21 as useAutocomplete};
//# sourceMappingURL=useAutocomplete.mjs.map
