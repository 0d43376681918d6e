// A device whose store or clock is at fault, as a visit orders it: `faults.full`, `faults.denied`, `faults.close()`.
(() => {
    "use strict";
    const ahead = AHEAD;
    const opened = [];
    window.faults = {
        full: false,
        denied: DENIED,
        close: () => opened.splice(0).forEach((database) => database.close()),
    };
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...given) {
        if (window.faults.denied) {
            throw new DOMException("The visit denies it.", "SecurityError");
        }
        const request = open.apply(this, given);
        request.addEventListener("success", () => opened.push(request.result));
        return request;
    };
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
        if (window.faults.full) {
            throw new DOMException("The visit has filled the disk.", "QuotaExceededError");
        }
        return put.apply(this, given);
    };
    if (UNDATED) {
        const get = Headers.prototype.get;
        Headers.prototype.get = function (name) {
            return name.toLowerCase() === "date" ? null : get.call(this, name);
        };
    }
    if (ahead !== 0) {
        const Right = Date;
        window.Date = class extends Right {
            constructor(...given) {
                if (given.length > 0) {
                    super(...given);
                } else {
                    super(Right.now() + ahead);
                }
            }
            static now() {
                return Right.now() + ahead;
            }
        };
    }
})();
