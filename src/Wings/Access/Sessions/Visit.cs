using Rekenschap.Access.Accounts;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.Sessions;

/// <summary>The session in which a request came; kept with the request.</summary>
/// <param name="Who">Null while signing in is not whole.</param>
sealed record Visit(Session Session, Account Account, SignedIn? Who);
