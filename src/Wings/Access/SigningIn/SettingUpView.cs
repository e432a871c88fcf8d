using System.Collections.Immutable;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.SigningIn;

/// <summary>A secret on its way to an app.</summary>
/// <param name="Box">The secret, sealed, to be sent back with the code.</param>
public sealed record SettingUpView(WorkFrame Frame, FormView Form, Uri Address, string Key, string Box);

/// <summary>The codes on paper, shown once.</summary>
public sealed record RecoveryCodesView(WorkFrame Frame, ImmutableArray<string> Codes);
