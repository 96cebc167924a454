import {compareNodeOrder as $684db7aaf37fc901$export$8c434b3a7a4dad6, getChildNodes as $684db7aaf37fc901$export$1005530eda016c13, getFirstItem as $684db7aaf37fc901$export$fbdeaa6a76694f71, getLastItem as $684db7aaf37fc901$export$7475b2c64539e4cf, getNthItem as $684db7aaf37fc901$export$5f3398f8733f90e2} from "../../../private/collections/getChildNodes.js";




export {$684db7aaf37fc901$export$1005530eda016c13 as getChildNodes, $684db7aaf37fc901$export$fbdeaa6a76694f71 as getFirstItem, $684db7aaf37fc901$export$7475b2c64539e4cf as getLastItem, $684db7aaf37fc901$export$5f3398f8733f90e2 as getNthItem, $684db7aaf37fc901$export$8c434b3a7a4dad6 as compareNodeOrder};
//# sourceMappingURL=getChildNodes.js.map
