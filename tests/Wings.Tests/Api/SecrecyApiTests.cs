using System.Text.RegularExpressions;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Figures.Secrecy;

namespace Rekenschap.Wings.Tests.Api;

/// <summary>No question to the API gives away what is hidden, and none is answered otherwise when only that differs.</summary>
public sealed partial class SecrecyApiTests(TestDatabases databases)
{
    static readonly string[] Indicators = ["staff", "ill", "fines", "staff_share"];
    static readonly string[] Filters =
    [
        "",
        "by=organisation",
        "by=period,organisation",
        "by=organisation&as=now",
        "by=organisation&period=2022,2023",
        "organisation=FIN",
        "organisation=FIN,OCW,VWS&by=period",
        "organisation=OCW&as=now&period=2022..2023",
        "by=period,organisation&pageSize=1&page=2",
        "by=period,organisation&pageSize=2&page=3",
    ];
    static readonly string[] Days = ["", "2024-02-20", "2024-03-01", "2024-03-20"];
    static readonly string[] Forms = ["json", "json-stat", "csv", "sdmx-csv"];
    static readonly string[] Nouns =
    [
        "publications",
        "documents",
        "claims",
        "indicators",
        "targets",
        "organisations",
        "code-lists",
        "figures",
        "openapi.json",
    ];

    static IEnumerable<string> Questions() =>
        from indicator in Indicators
        from filter in Filters
        from day in Days
        from form in Forms
        select $"figures/{indicator}?{filter}{(day.Length == 0 ? "" : $"&knownAt={day}")}&format={form}";

    static IEnumerable<string> WaysBack() =>
        from indicator in Indicators
        from organisation in new[] { "Rijk", "FIN", "OCW", "VWS" }
        from year in new[] { 2022, 2023 }
        from way in new[] { "lineage", "history" }
        from day in Days
        select $"figures/{indicator}/{way}?period={year}&organisation={organisation}{(day.Length == 0 ? "" : $"&knownAt={day}")}";

    async Task<SortedDictionary<string, string>> Answers(bool otherwise)
    {
        await using var site = await ApiSite.Open(
            databases,
            Store.Sqlite,
            SecretEdition.Write(otherwise),
            Host.Api.ApiLimits.Usual with
            {
                AtOnce = 100_000,
            }
        );
        var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in Questions().Concat(WaysBack()).Concat(Nouns))
        {
            var (answer, text) = await site.Ask(question.Replace("?&", "?", StringComparison.Ordinal));
            Assert.True(answer.IsSuccessStatusCode, $"{question}: {text}");
            answers[question] = text;
        }
        return answers;
    }

    [Fact]
    public async Task A_hidden_value_is_in_no_answer_whatever_is_asked()
    {
        var answers = await Answers(otherwise: false);
        foreach (var (question, text) in answers)
        foreach (var value in SecretEdition.Hidden)
            Assert.False(text.Contains(value, StringComparison.Ordinal), $"{question} tells {value}: {text}");
        Assert.Contains(answers.Values, text => text.Contains("88.25", StringComparison.Ordinal));
        Assert.Contains(answers.Values, text => text.Contains("\"status\":\"C\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Other_hidden_values_give_the_same_answers()
    {
        var (one, other) = (await Answers(otherwise: false), await Answers(otherwise: true));
        Assert.All(one.Keys, question => Assert.Equal(Unsealed(one[question]), Unsealed(other[question])));
    }

    static string Unsealed(string text) => Seal().Replace(text, "seal");

    /// <summary>The tree head, and when the publication was made.</summary>
    [GeneratedRegex("[0-9a-f]{64}|\"madeAt\":\"[^\"]*\"")]
    private static partial Regex Seal();
}
