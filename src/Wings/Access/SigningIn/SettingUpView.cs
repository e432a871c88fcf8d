using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Access.SigningIn;

/// <summary>A secret on its way to an app.</summary>
/// <param name="Box">The secret, sealed, to be sent back with the code.</param>
public sealed record SettingUpView(WorkFrame Frame, FormView Form, Uri Address, string Key, string Box)
{
    /// <summary>What else it brings about; null the first time.</summary>
    public Bilingual? Also { get; init; }
}

/// <summary>The codes on paper, shown once.</summary>
public sealed record RecoveryCodesView(WorkFrame Frame, ImmutableArray<string> Codes)
{
    public Bilingual Says { get; init; } = SettingUpTexts.CodesSay;
}
