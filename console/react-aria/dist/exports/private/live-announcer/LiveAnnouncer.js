import {announce as $a53edfcc12185fd0$export$a9b970dcc4ae71a9, clearAnnouncer as $a53edfcc12185fd0$export$d10ae4f68404609a, destroyAnnouncer as $a53edfcc12185fd0$export$d8686216b8b81b2f} from "../../../private/live-announcer/LiveAnnouncer.js";




export {$a53edfcc12185fd0$export$a9b970dcc4ae71a9 as announce, $a53edfcc12185fd0$export$d10ae4f68404609a as clearAnnouncer, $a53edfcc12185fd0$export$d8686216b8b81b2f as destroyAnnouncer};
//# sourceMappingURL=LiveAnnouncer.js.map
