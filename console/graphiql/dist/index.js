/* empty css          */
import { GraphiQLProvider } from "@graphiql/react";
import { GraphiQL, GraphiQLInterface } from "./GraphiQL.js";
export {
  GraphiQL,
  GraphiQLInterface,
  GraphiQLProvider
};
//# sourceMappingURL=index.js.map
