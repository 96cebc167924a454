import {useSlider as $4b964a467b2bc7ea$export$56b2c08e277f365} from "../private/slider/useSlider.mjs";
import {useSliderThumb as $4a5dd96ecb58ab11$export$8d15029008292ae} from "../private/slider/useSliderThumb.mjs";

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



export {$4b964a467b2bc7ea$export$56b2c08e277f365 as useSlider, $4a5dd96ecb58ab11$export$8d15029008292ae as useSliderThumb};
//# sourceMappingURL=useSlider.mjs.map
