import {useLoadMore as $cd2e8e7876581394$export$7717c92ee915373e} from "../../../private/utils/useLoadMore.js";




export {$cd2e8e7876581394$export$7717c92ee915373e as useLoadMore};
//# sourceMappingURL=useLoadMore.js.map
