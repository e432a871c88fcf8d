using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Work;

/// <summary>What anybody may meet before the page that was asked for has its say.</summary>
static class Refusals
{
    static readonly Bilingual EndedTitle = new("U bent niet (meer) aangemeld", "You are not signed in (any more)");
    static readonly Bilingual Ended = new(
        "Er is niets gewijzigd. Meld u in een ander tabblad aan, ga hier een stap terug en verstuur opnieuw: wat u typte, staat er dan nog.",
        "Nothing was changed. Sign in in another tab, go one step back here and send again: what you typed is still there."
    );
    static readonly Bilingual ForeignTitle = new("Dit formulier is verlopen", "This form has expired");
    static readonly Bilingual Foreign = new(
        "Er is niets gewijzigd: dit kwam niet van een formulier dat nu nog geldt. Open de pagina opnieuw en verstuur nog eens.",
        "Nothing was changed: this came from no form that still holds. Open the page again and send once more."
    );
    static readonly Bilingual LargeTitle = new("Dit is te groot", "This is too large");
    static readonly Bilingual Large = new(
        "Er is niets gewijzigd: wat u verstuurde, is groter dan hier past. Ga een stap terug en verstuur minder tegelijk.",
        "Nothing was changed: what you sent is larger than fits here. Go one step back and send less at once."
    );
    static readonly Bilingual MissingTitle = new("Deze pagina is er niet", "There is no such page");
    static readonly Bilingual Missing = new(
        "Op dit adres staat niets, of niet voor u. Controleer het adres, of ga verder vanaf uw werk.",
        "Nothing stands at this address, or not for you. Check the address, or go on from your work."
    );

    public static IResult SessionEnded(WorkCall call) =>
        Page(call, EndedTitle, Ended, "session.ended", StatusCodes.Status403Forbidden);

    public static IResult NotFromOurForm(WorkCall call) =>
        Page(call, ForeignTitle, Foreign, "form.expired", StatusCodes.Status400BadRequest);

    public static IResult TooLarge(WorkCall call) =>
        Page(call, LargeTitle, Large, "form.too_large", StatusCodes.Status413PayloadTooLarge);

    public static IResult NotFound(WorkCall call) =>
        Page(call, MissingTitle, Missing, "work.not_found", StatusCodes.Status404NotFound);

    public static IResult WrongRole(WorkCall call, Permission permission, SignedIn who)
    {
        var needed = permission.Roles.Select(RoleNames.Of).ToList();
        var (nl, en) = (string.Join(" of ", needed.Select(r => r.Nl)), string.Join(" or ", needed.Select(r => r.En)));
        var elsewhere = who.Actors.FirstOrDefault(actor => permission.Roles.Any(actor.Is));
        var next = elsewhere is null
            ? new Bilingual("Vraag een beheerder om die rol.", "Ask an administrator for that role.")
            : new(
                $"U hebt die rol voor {elsewhere.Organisation}: kies bovenaan voor wie u werkt.",
                $"You have that role for {elsewhere.Organisation}: choose above for whom you work."
            );
        return call.Refuse(
            new(
                RefusalKind.Forbidden,
                "work.role",
                new($"Dit kan alleen een {nl}. {next.Nl}", $"Only a {en} can do this. {next.En}")
            )
        );
    }

    static IResult Page(WorkCall call, Bilingual title, Bilingual says, string code, int status) =>
        call.Page<RefusedPage>(new RefusedView(call.Frame(title), says, code), status);
}
