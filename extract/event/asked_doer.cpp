// References: who does what a relative clause tells of, where a request, a charge or thanks have just named him.
#include <isnad/extract/event/event_context.h>

namespace isnad {}  // namespace isnad
