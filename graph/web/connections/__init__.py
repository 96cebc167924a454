"""Open connections, before the application sees a request: admission, timeouts, and the two uvicorn protocols."""
