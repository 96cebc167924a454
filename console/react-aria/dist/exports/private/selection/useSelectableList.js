import {useSelectableList as $1bd41fe243048d1b$export$b95089534ab7c1fd} from "../../../private/selection/useSelectableList.js";




export {$1bd41fe243048d1b$export$b95089534ab7c1fd as useSelectableList};
//# sourceMappingURL=useSelectableList.js.map
