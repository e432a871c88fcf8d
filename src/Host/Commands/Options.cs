using System.CommandLine;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>The options that several commands share, each with its help.</summary>
internal static class Options
{
    public static Option<string> Lang(Language language, bool recursive = false)
    {
        var option = new Option<string>("--lang")
        {
            Description = new Bilingual("taal van de meldingen: nl of en", "language of the messages: nl or en").In(
                language
            ),
            DefaultValueFactory = _ => "nl",
            Recursive = recursive,
        };
        option.AcceptOnlyFromAmong("nl", "en");
        return option;
    }

    public static Option<DirectoryInfo> Edition(Language language) =>
        new("--edition")
        {
            Description = new Bilingual("map van de editie", "folder of the edition").In(language),
            Required = true,
        };

    public static Option<string?> KnownAt(Language language)
    {
        var option = new Option<string?>("--known-at")
        {
            Description = new Bilingual(
                "wat tot en met die dag was aanvaard: 2024-05-15 of latest",
                "what was accepted by the end of that day: 2024-05-15 or latest"
            ).In(language),
        };
        option.Validators.Add(result =>
        {
            var text = result.GetValueOrDefault<string?>();
            if (text is not (null or "latest") && !TryDay(text, out _))
                result.AddError(
                    new Bilingual(
                        $"--known-at '{text}' is geen datum als 2024-05-15, en niet 'latest'",
                        $"--known-at '{text}' is no date such as 2024-05-15, nor 'latest'"
                    ).In(language)
                );
        });
        return option;
    }

    public static bool TryDay(string? text, out DateOnly day)
    {
        var isDay = Period.TryParse(text, out var period) && period.IsOne(Frequency.Day);
        day = period.Start;
        return isDay;
    }
}
