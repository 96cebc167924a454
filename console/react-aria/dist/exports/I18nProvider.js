import {I18nProvider as $4defb058003b3e05$export$a54013f0d02a8f82, useLocale as $4defb058003b3e05$export$43bb16f9c6d9e3f7} from "../private/i18n/I18nProvider.js";
import {isRTL as $80de4f1e59ad92d4$export$702d680b21cbd764} from "../private/i18n/utils.js";

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



export {$4defb058003b3e05$export$a54013f0d02a8f82 as I18nProvider, $4defb058003b3e05$export$43bb16f9c6d9e3f7 as useLocale, $80de4f1e59ad92d4$export$702d680b21cbd764 as isRTL};
//# sourceMappingURL=I18nProvider.js.map
