import {useTree as $01b097c992119ac1$export$fb0040ce9d6e8bd1} from "../private/tree/useTree.js";
import {useTreeItem as $6921f059b634f99b$export$e4bcc4675b2b123a} from "../private/tree/useTreeItem.js";





export {$01b097c992119ac1$export$fb0040ce9d6e8bd1 as useTree, $6921f059b634f99b$export$e4bcc4675b2b123a as useTreeItem};
//# sourceMappingURL=useTree.js.map
