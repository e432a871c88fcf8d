using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Recognising;

/// <summary>What is said of a template that is not the one for this delivery.</summary>
internal static class TemplateComplaint
{
    /// <summary>Whether there was anything to say, which then refuses the file: its rows would only say the same again.</summary>
    public static bool Tell(Desk desk, TemplateMark mark, SeenTemplate seen)
    {
        if (Of(desk, mark) is not { } complaint)
            return false;
        desk.Book.Error("heading", seen.MarkAt, () => complaint);
        return true;
    }

    static Bilingual? Of(Desk desk, TemplateMark mark)
    {
        var (edition, collection, deliverer) = (
            desk.Context.Edition.Code,
            desk.Context.Collection.Code,
            desk.Context.Deliverer.Code
        );
        if (mark.Version > TemplateMark.Current)
            return Fetch(new("een nieuwere versie van dit programma", "a newer version of this program"), collection);
        if (!Same(mark.Edition, edition))
            return Fetch(
                new($"editie '{Shown.Of(mark.Edition)}'", $"edition '{Shown.Of(mark.Edition)}'"),
                $"{collection} ({edition})"
            );
        if (!Same(mark.Collection, collection))
            return Fetch(
                new($"uitvraag '{Shown.Of(mark.Collection)}'", $"collection '{Shown.Of(mark.Collection)}'"),
                collection
            );
        return Same(mark.Organisation, deliverer)
            ? null
            : new(
                $"Dit sjabloon is gemaakt voor {Shown.Of(mark.Organisation)}, en wordt aangeleverd door {deliverer}; haal het sjabloon van {deliverer} op, of laat {Shown.Of(mark.Organisation)} het aanleveren",
                $"This template was made for {Shown.Of(mark.Organisation)}, and is delivered by {deliverer}; fetch the template of {deliverer}, or let {Shown.Of(mark.Organisation)} deliver it"
            );
    }

    static Bilingual Fetch(Bilingual of, string collection) =>
        new(
            $"Dit sjabloon hoort bij {of.Nl}; haal bij uitvraag {collection} een nieuw sjabloon op en neem uw cijfers daarin over",
            $"This template belongs to {of.En}; fetch a new template at collection {collection} and copy your figures into it"
        );

    static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
