import {useSelectableList as $64903b4b31b6bb2a$export$b95089534ab7c1fd} from "../../../private/selection/useSelectableList.mjs";




export {$64903b4b31b6bb2a$export$b95089534ab7c1fd as useSelectableList};
//# sourceMappingURL=useSelectableList.mjs.map
