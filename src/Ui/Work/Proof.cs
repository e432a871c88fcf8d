using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Ui.Work;

/// <summary>What the page that asks for a proof shows: the form, and all that was sent, which is sent along again.</summary>
/// <param name="Elsewhere">The place where the person proves it, in another tab; null where a code or password does.</param>
public sealed record ProofView(
    WorkFrame Frame,
    FormView Form,
    ImmutableArray<(string Name, string Value)> Carried,
    string? Elsewhere
)
{
    /// <summary>What a passkey may sign instead; null where the person has none.</summary>
    public PasskeyAsk? Passkey { get; init; }

    /// <summary>The same form again, for the passkey.</summary>
    public FormView ByPasskey => Form with { Prefix = "passkey-" };
}

/// <summary>
/// Before a deed that binds: whoever proved too long ago who he is does so again. What was sent is carried along, so that
/// nothing has to be filled in twice.
/// </summary>
static class Proof
{
    public const string Field = "proof";
    public const string Passkey = "passkey";

    public static readonly Bilingual Title = new("Bevestig dat u het bent", "Confirm that it is you");
    public static readonly Bilingual Says = new(
        "Dit kan alleen als u zojuist hebt bewezen wie u bent. Wat u invulde, gaat mee.",
        "This can be done only when you proved a moment ago who you are. What you filled in is sent along."
    );
    public static readonly Bilingual ElsewhereSays = new(
        "Bevestig bij uw organisatie dat u het bent, in een nieuw tabblad. Kom daarna hier terug en ga door.",
        "Confirm with your organisation that it is you, in a new tab. Then come back here and go on."
    );
    public static readonly Bilingual ElsewhereLink = new(
        "Bevestig bij uw organisatie (nieuw tabblad)",
        "Confirm with your organisation (new tab)"
    );
    public static readonly Bilingual Label = new(
        "Code uit uw app, of uw wachtwoord",
        "Code from your app, or your password"
    );
    public static readonly Bilingual Button = new("Bevestig en ga door", "Confirm and go on");

    public static readonly Bilingual PasskeyButton = new("Bevestig met een passkey", "Confirm with a passkey");

    /// <summary>The page that asks; null where the proof is there.</summary>
    public static async Task<IResult?> Asked(WorkCall call, WorkOffice office)
    {
        if (call.Clock.Now - call.Who.ConfirmedAt <= WorkOffice.ProofLasts)
            return null;
        var form = FormState.With();
        if (await Given(call, office) is var (field, wrong))
        {
            if (wrong is null)
                return null;
            form.Wrong(field, wrong);
        }
        var place = call.Language == Language.En ? call.Path["en/".Length..] : call.Path;
        var frame = call.Frame(Title, form);
        var view = new ProofView(
            frame,
            frame.Form(place + call.Http.Request.QueryString, form),
            Carried(call, frame),
            office.Visitors.ProvesAt(call.Http)
        )
        {
            Passkey = await office.Visitors.AskPasskey(call.Http, call.Who),
        };
        return form.Good ? call.Page<ProofPage>(view, StatusCodes.Status403Forbidden) : call.Again<ProofPage>(view);
    }

    /// <summary>What was given as a proof and what is wrong with it; null where nothing was given.</summary>
    static async Task<(string Field, Bilingual? Wrong)?> Given(WorkCall call, WorkOffice office)
    {
        if (PasskeyField.Sent(call.Sent, Passkey) is { } answer)
            return ("", await office.Visitors.Prove(call.Http, call.Who, answer));
        return call.Sent.Typed(Field) is { Length: > 0 } proof
            ? (Field, await office.Visitors.Prove(call.Http, call.Who, proof))
            : null;
    }

    static ImmutableArray<(string, string)> Carried(WorkCall call, WorkFrame frame) =>
        [
            .. call
                .Sent.Names.Where(name => name != Field && !PasskeyField.Is(name, Passkey) && name != frame.Guard.Name)
                .SelectMany(name => call.Sent.All(name).Select(value => (name, value))),
        ];
}
