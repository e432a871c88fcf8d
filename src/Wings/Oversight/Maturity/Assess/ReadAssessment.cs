using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Maturity.Assess;

/// <summary>Takes an assessment out of its form; what is wrong is told at its field.</summary>
static class ReadAssessment
{
    const int MostQuestions = 40;

    /// <summary>Names of fields are told apart without regard to case: a topic is called organisation too.</summary>
    public static string FieldOf(MaturityTopic topic) => $"level-{topic}";

    public static ImmutableArray<FormPart> TopicParts(MaturityModel model) =>
        [
            .. MaturityModels
                .Topics(model)
                .Select(topic => new FormPart(
                    PartKind.Text,
                    FieldOf(topic),
                    Labelled(model, topic),
                    AssessmentTexts.LevelsHint,
                    Optional: true
                )),
        ];

    static Bilingual Labelled(MaturityModel model, MaturityTopic topic)
    {
        var (of, name) = (MaturityTexts.Of(model), MaturityTexts.Of(topic));
        return new($"{of.Nl}: {name.Nl}", $"{of.En}: {name.En}");
    }

    public static ImmutableArray<FormPart> Parts(WorkFrame frame) =>
        [
            new(PartKind.Choice, "model", MaturityTexts.Model) { Choices = Models(frame) },
            new(PartKind.Number, "year", MaturityTexts.Year),
            new(PartKind.Text, "organisation", MaturityTexts.Organisation, AssessmentTexts.OrganisationHint),
            new(PartKind.Text, "by", MaturityTexts.By, AssessmentTexts.ByHint),
            .. Enum.GetValues<MaturityModel>().SelectMany(model => TopicParts(model)),
        ];

    public static ImmutableArray<Choice> Models(WorkFrame frame) =>
        [.. Enum.GetValues<MaturityModel>().Select(one => new Choice(one.ToString(), frame.In(MaturityTexts.Of(one))))];

    /// <param name="make">Makes it of what was read.</param>
    /// <returns>Null where something is wrong.</returns>
    public static Assessment? Run(
        FormState form,
        DateOnly today,
        Func<MaturityModel, int, string, string, ImmutableArray<TopicLevels>, Assessment> make
    )
    {
        var model = form.Choice("model", Enum.GetValues<MaturityModel>(), MaturityTexts.NoChoice);
        var year = Year(form, today);
        var organisation = form.Text("organisation", MaturityTexts.NoWords, most: 80);
        var by = form.Text("by", MaturityTexts.NoWords, most: 20);
        var topics = model is { } known ? Topics(form, known) : [];
        return form.Good ? make(model!.Value, year!.Value, organisation, by, topics) : null;
    }

    static int? Year(FormState form, DateOnly today)
    {
        if (
            !int.TryParse(form["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 1990 or > 9999
        )
            form.Wrong("year", AssessmentTexts.NoYear);
        else if (year > today.Year)
            form.Wrong("year", AssessmentTexts.YearToCome);
        else
            return year;
        return null;
    }

    public static ImmutableArray<TopicLevels> Topics(FormState form, MaturityModel model)
    {
        var topics = MaturityModels
            .Topics(model)
            .Select(topic => new TopicLevels(topic, Levels(form, model, topic)))
            .Where(one => !one.Levels.IsEmpty)
            .ToImmutableArray();
        if (topics.IsEmpty && form.Good)
            form.Wrong(FieldOf(MaturityModels.Topics(model)[0]), AssessmentTexts.NoLevels);
        return topics;
    }

    static ImmutableArray<int> Levels(FormState form, MaturityModel model, MaturityTopic topic)
    {
        var most = MaturityModels.Levels(model).Length;
        var words = form.Text(FieldOf(topic), most: MostQuestions * 2)
            .Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
            if (
                !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var level)
                || level < 1
                || level > most
            )
            {
                form.Wrong(FieldOf(topic), AssessmentTexts.NotALevel(word, most));
                return [];
            }
        return [.. words.Select(word => int.Parse(word, CultureInfo.InvariantCulture))];
    }
}
