import {useActionGroup as $e5974f34cf218762$export$f4bf8d43c16de704} from "../../../private/actiongroup/useActionGroup.js";




export {$e5974f34cf218762$export$f4bf8d43c16de704 as useActionGroup};
//# sourceMappingURL=useActionGroup.js.map
