import { createRoot } from "react-dom/client";
import { Preview } from "./Preview";

createRoot(document.getElementById("root")!).render(<Preview />);
