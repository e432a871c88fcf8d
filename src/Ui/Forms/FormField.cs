using Microsoft.AspNetCore.Components;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Forms;

/// <summary>What every field of a form has: a label, perhaps a hint, and its error, tied to it for whoever cannot see them.</summary>
public abstract class FormField : ComponentBase
{
    [CascadingParameter]
    public required FormView View { get; set; }

    /// <summary>As it is sent.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required Bilingual Label { get; set; }

    [Parameter]
    public Bilingual? Hint { get; set; }

    /// <summary>Says so beside the label; fields are needed unless they say otherwise.</summary>
    [Parameter]
    public bool Optional { get; set; }

    /// <summary>What browsers may fill in by themselves: <c>email</c>, <c>current-password</c>, <c>one-time-code</c>.</summary>
    [Parameter]
    public string? Autocomplete { get; set; }

    public string Id => View.IdOf(Name);

    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-error";

    public Bilingual? Error => View.State.ErrorOf(Name);

    public string? Invalid => Error is null ? null : "true";

    /// <summary>Ids of hint and error, for <c>aria-describedby</c>; null where there is neither.</summary>
    public string? DescribedBy =>
        (Error, Hint) switch
        {
            (null, null) => null,
            (null, _) => HintId,
            (_, null) => ErrorId,
            _ => $"{ErrorId} {HintId}",
        };

    protected string Value => View.State.Typed(Name);

    protected string In(Bilingual text) => text.In(View.Language);
}
