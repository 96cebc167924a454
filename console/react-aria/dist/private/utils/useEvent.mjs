import {addEvent as $d447af545b77c9f1$export$f531f92e2a15358f} from "./domHelpers.mjs";
import {useEffectEvent as $fe16bffc7a557bf0$export$7f54fc3180508a52} from "./useEffectEvent.mjs";
import {useEffect as $jBdOV$useEffect} from "react";

/*
 * Copyright 2021 Adobe. All rights reserved.
 * This file is licensed to you under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under
 * the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR REPRESENTATIONS
 * OF ANY KIND, either express or implied. See the License for the specific language
 * governing permissions and limitations under the License.
 */ 


function $600b3cf69ae46262$export$90fc3a17d93f704c(ref, event, listener, options) {
    let handleEvent = (0, $fe16bffc7a557bf0$export$7f54fc3180508a52)(listener);
    let isDisabled = listener == null;
    (0, $jBdOV$useEffect)(()=>{
        if (isDisabled || ref.current == null) return;
        return (0, $d447af545b77c9f1$export$f531f92e2a15358f)(ref.current, event, handleEvent, options);
    }, [
        ref,
        event,
        options,
        isDisabled
    ]);
}


export {$600b3cf69ae46262$export$90fc3a17d93f704c as useEvent};
//# sourceMappingURL=useEvent.mjs.map
