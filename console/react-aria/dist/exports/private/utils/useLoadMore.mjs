import {useLoadMore as $e21c75ef2d96a1a6$export$7717c92ee915373e} from "../../../private/utils/useLoadMore.mjs";




export {$e21c75ef2d96a1a6$export$7717c92ee915373e as useLoadMore};
//# sourceMappingURL=useLoadMore.mjs.map
