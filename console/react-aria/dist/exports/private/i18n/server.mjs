import {getPackageLocalizationScript as $e255846a61a9fa2e$export$fe9518edbbdc73da, PackageLocalizationProvider as $e255846a61a9fa2e$export$9ec1fc026a5460ba} from "../../../private/i18n/server.mjs";




export {$e255846a61a9fa2e$export$9ec1fc026a5460ba as PackageLocalizationProvider, $e255846a61a9fa2e$export$fe9518edbbdc73da as getPackageLocalizationScript};
//# sourceMappingURL=server.mjs.map
