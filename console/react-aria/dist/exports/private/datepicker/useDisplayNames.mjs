import {useDisplayNames as $40cf8faa4dad0740$export$d42c60378c8168f8} from "../../../private/datepicker/useDisplayNames.mjs";




export {$40cf8faa4dad0740$export$d42c60378c8168f8 as useDisplayNames};
//# sourceMappingURL=useDisplayNames.mjs.map
