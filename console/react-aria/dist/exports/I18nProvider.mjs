import {I18nProvider as $2eb8e6d23f3d0cb0$export$a54013f0d02a8f82, useLocale as $2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7} from "../private/i18n/I18nProvider.mjs";
import {isRTL as $d805ff57cab8bee2$export$702d680b21cbd764} from "../private/i18n/utils.mjs";

/*
 * Copyright 2020 Adobe. All rights reserved.
 * This file is licensed to you under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under
 * the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR REPRESENTATIONS
 * OF ANY KIND, either express or implied. See the License for the specific language
 * governing permissions and limitations under the License.
 */ 



export {$2eb8e6d23f3d0cb0$export$a54013f0d02a8f82 as I18nProvider, $2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7 as useLocale, $d805ff57cab8bee2$export$702d680b21cbd764 as isRTL};
//# sourceMappingURL=I18nProvider.mjs.map
