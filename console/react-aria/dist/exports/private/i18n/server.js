import {getPackageLocalizationScript as $6899e0a101ed3152$export$fe9518edbbdc73da, PackageLocalizationProvider as $6899e0a101ed3152$export$9ec1fc026a5460ba} from "../../../private/i18n/server.js";




export {$6899e0a101ed3152$export$9ec1fc026a5460ba as PackageLocalizationProvider, $6899e0a101ed3152$export$fe9518edbbdc73da as getPackageLocalizationScript};
//# sourceMappingURL=server.js.map
