using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Portfolio.Register.Write;

/// <summary>Algemeen.</summary>
sealed class GeneralForm : SectionForm
{
    public override string Key => "general";

    public override Bilingual Title => SectionTexts.General;

    public override ImmutableArray<SectionField> Fields(SectionAround around) =>
        [
            SectionField.Needed("name", SectionTexts.Name, FieldKind.Line),
            SectionField.Of<Subject>("subject", SectionTexts.Subject, FieldKind.One, ActivityWords.Of),
            SectionField.Of<ActivityKind>("kind", SectionTexts.Kind, FieldKind.One, ActivityWords.Of),
            new("start", SectionTexts.Start, FieldKind.Day) { Hint = SectionTexts.StartHint },
            new("occasion", SectionTexts.Occasion, FieldKind.Words),
            new("goal", SectionTexts.Goal, FieldKind.Words),
            SectionField.Of<SocialBenefit>("benefit", SectionTexts.Benefit, FieldKind.Many, ActivityWords.Of) with
            {
                Hint = SectionTexts.BenefitHint,
            },
            .. Enumerable.Range(1, General.MostServices).Select(Service),
            SectionField.YesNo("internal", SectionTexts.Internal),
            new("development", SectionTexts.Development, FieldKind.Line) { Hint = SectionTexts.DevelopmentHint },
            SectionField.YesNo("custom", SectionTexts.Custom),
            new("partner", SectionTexts.Partners, FieldKind.Many) { Choices = around.Ministries },
        ];

    static SectionField Service(int number) =>
        new($"service{number}", new($"Dienstverlening {number}", $"Service {number}"), FieldKind.Line);

    public override IEnumerable<(string Name, string? Value)> Fill(WrittenFacts facts, int? row, SectionAround around)
    {
        var general = facts.Facts.General;
        return
        [
            ("name", facts.Name),
            ("subject", general.Subject?.ToString()),
            ("kind", general.Kind?.ToString()),
            ("start", ReadSection.Said(general.Start)),
            ("occasion", general.Occasion),
            ("goal", general.Goal),
            .. general.Benefits.Select(one => ("benefit", (string?)one.ToString())),
            .. general.Services.Select((service, i) => ($"service{i + 1}", (string?)service)),
            ("internal", ReadSection.Said(general.Internal)),
            ("development", general.Development),
            ("custom", ReadSection.Said(general.Custom)),
            .. general.Partners.Select(code => ("partner", (string?)code)),
        ];
    }

    public override SectionChange? Read(FormState form, WrittenFacts facts, int? row, SectionAround around)
    {
        var name = ReadSection.OneLine(form.Text("name", SectionTexts.NoName, RegisteredActivity.MostName));
        var subject = form.One<Subject>("subject");
        var kind = form.One<ActivityKind>("kind");
        var start = form.Past("start", around);
        var (occasion, goal) = (form.Words("occasion"), form.Words("goal"));
        var benefits = form.Many<SocialBenefit>("benefit");
        if (benefits.Length > General.MostBenefits)
            form.Wrong("benefit", SectionTexts.TooManyBenefits);
        ImmutableArray<string> services =
        [
            .. Enumerable
                .Range(1, General.MostServices)
                .Select(i => form.Text($"service{i}"))
                .Where(one => one.Length > 0),
        ];
        var general = new General(
            [.. around.Ministries.Select(one => one.Code).Where(code => form.Has("partner", code))],
            subject,
            services,
            form.YesNo("internal"),
            kind,
            form.Text("development"),
            form.YesNo("custom"),
            occasion,
            goal,
            benefits,
            start
        );
        return form.Good ? before => new(name, before.Facts with { General = general }) : null;
    }
}
