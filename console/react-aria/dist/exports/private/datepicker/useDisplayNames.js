import {useDisplayNames as $d450be8b38bba6ef$export$d42c60378c8168f8} from "../../../private/datepicker/useDisplayNames.js";




export {$d450be8b38bba6ef$export$d42c60378c8168f8 as useDisplayNames};
//# sourceMappingURL=useDisplayNames.js.map
