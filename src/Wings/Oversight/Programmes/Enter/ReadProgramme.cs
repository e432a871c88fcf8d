using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Programmes.Enter;

/// <summary>The fields with which a programme is begun and changed, and what was filled in.</summary>
static class ReadProgramme
{
    static readonly Bilingual NameHint = new(
        "Zoals het in brieven heet. Deze naam en het doel worden openbaar als u het programma openbaar maakt.",
        "As letters call it. This name and the goal become public when you make the programme public."
    );
    static readonly Bilingual Elsewhere = new("Wordt elders verantwoord in", "Accounted for elsewhere, in");
    static readonly Bilingual ElsewhereHint = new(
        "Verwijs naar het stuk, zoals 'Kamerstuk 29 362, nr. 350'. Leeg als de verantwoording hier gebeurt.",
        "Refer to the paper, such as 'Kamerstuk 29 362, nr. 350'. Empty where it is accounted for here."
    );
    static readonly Bilingual OpenEnd = new("Leeg als er geen einde is afgesproken.", "Empty where no end was agreed.");
    static readonly Bilingual NotOurs = new("Kies een dag tussen 2000 en 2100.", "Choose a day between 2000 and 2100.");
    static readonly Bilingual EndsFirst = new(
        "De laatste dag ligt voor de eerste.",
        "The last day is before the first."
    );

    public static ImmutableArray<FormPart> Parts(WorkFrame frame, ImmutableArray<Choice> departments) =>
        [
            new(PartKind.Choice, "kind", ProgrammeTexts.Kind)
            {
                Choices =
                [
                    .. Enum.GetValues<ProgrammeKind>()
                        .Select(one => new Choice(one.ToString(), frame.In(ProgrammeTexts.Of(one)))),
                ],
            },
            new(PartKind.Text, "name", ProgrammeTexts.Name, NameHint),
            new(PartKind.Select, "lead", ProgrammeTexts.Lead) { Choices = departments },
            new(PartKind.Many, "part", ProgrammeTexts.TakesPart, Optional: true) { Choices = departments },
            new(PartKind.Day, "from", ProgrammeTexts.From),
            new(PartKind.Day, "until", ProgrammeTexts.Until, OpenEnd, Optional: true),
            new(PartKind.Words, "goal", ProgrammeTexts.Goal),
            new(PartKind.Text, "elsewhere", Elsewhere, ElsewhereHint, Optional: true),
        ];

    public static FormState Filled(ProgrammeFacts facts) =>
        FormState.With([
            ("kind", facts.Kind.ToString()),
            ("name", facts.Name),
            ("lead", facts.Lead),
            .. facts.TakesPart.Select(code => ("part", (string?)code)),
            ("from", ProgrammeTexts.Machine(facts.From)),
            ("until", facts.Until is { } until ? ProgrammeTexts.Machine(until) : ""),
            ("goal", facts.Goal),
            ("elsewhere", facts.Elsewhere),
        ]);

    /// <returns>Null where something is wrong, which was told.</returns>
    public static ProgrammeFacts? Read(FormState form, IReadOnlyCollection<string> departments)
    {
        var kind = form.Choice("kind", Enum.GetValues<ProgrammeKind>(), ProgrammeTexts.NoChoice);
        var name = form.Text("name", ProgrammeTexts.NoWords);
        var lead = form.Code("lead", departments, ProgrammeTexts.NoChoice);
        var parts = form.All("part").Where(code => code.Length > 0).ToImmutableArray();
        if (parts.Any(code => !departments.Contains(code)))
            form.Wrong("part", ProgrammeTexts.NoChoice);
        var from = form.DayOfOurs("from", ProgrammeTexts.NoDay);
        var until = form.DayOfOurs("until");
        if (until < from)
            form.Wrong("until", EndsFirst);
        var goal = form.Text("goal", ProgrammeTexts.NoWords, most: 2000);
        var elsewhere = form.Text("elsewhere");
        return form.Good ? new(kind!.Value, name, lead!, parts, from!.Value, until, goal, elsewhere) : null;
    }

    /// <summary>A day between 2000 and 2100: years are shown one by one.</summary>
    public static DateOnly? DayOfOurs(this FormState form, string name, Bilingual? missing = null)
    {
        var day = form.Day(name, missing);
        if (day is not { Year: < 2000 or > 2100 })
            return day;
        form.Wrong(name, NotOurs);
        return null;
    }
}
