import {addEvent as $cc3c3666b64debad$export$f531f92e2a15358f} from "./domHelpers.js";
import {useEffectEvent as $85567ef950781b7d$export$7f54fc3180508a52} from "./useEffectEvent.js";
import {useEffect as $1eh8F$useEffect} from "react";

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


function $c3cab330536504ec$export$90fc3a17d93f704c(ref, event, listener, options) {
    let handleEvent = (0, $85567ef950781b7d$export$7f54fc3180508a52)(listener);
    let isDisabled = listener == null;
    (0, $1eh8F$useEffect)(()=>{
        if (isDisabled || ref.current == null) return;
        return (0, $cc3c3666b64debad$export$f531f92e2a15358f)(ref.current, event, handleEvent, options);
    }, [
        ref,
        event,
        options,
        isDisabled
    ]);
}


export {$c3cab330536504ec$export$90fc3a17d93f704c as useEvent};
//# sourceMappingURL=useEvent.js.map
