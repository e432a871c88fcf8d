using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Deadlines;

/// <summary>The year that a phrase names, as it stands at the end of it; null where it names none.</summary>
/// <param name="Rest">What stands before it.</param>
readonly partial record struct YearSaid(string Rest, int? Year)
{
    /// <summary>"medio 2021", "de eerste helft van dit jaar", "begin volgend jaar", "nog dit jaar".</summary>
    public static YearSaid In(string words, DateOnly written, Language language)
    {
        var match = (language == Language.Nl ? Form() : FormEn()).Match(words);
        if (!match.Success)
            return new(words, null);
        int year =
            match.Groups["number"].Success
                ? int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : match.Groups["next"].Success ? written.Year + 1
            : match.Groups["last"].Success ? written.Year - 1
            : written.Year;
        return new(match.Groups["rest"].Value.Trim(), year);
    }

    [GeneratedRegex(
        @"^(?<rest>.*?)(?:^| )(?:(?:van|in) )?(?:het jaar )?(?:(?<number>(?:19|20)[0-9]{2})|(?<next>(?:het )?volgend(?:e)? jaar|komend jaar)|(?<last>(?:het )?(?:vorig|afgelopen) jaar)|(?:(?:nog )?dit jaar(?: nog)?|het(?: lopende)? jaar))$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();

    [GeneratedRegex(
        @"^(?<rest>.*?)(?:^| )(?:(?:of|in) )?(?:the year )?(?:(?<number>(?:19|20)[0-9]{2})|(?<next>(?:the )?(?:next|coming) year)|(?<last>(?:the )?(?:last|past) year)|(?:(?:later |still )?this year|the(?: current)? year))$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FormEn();
}
