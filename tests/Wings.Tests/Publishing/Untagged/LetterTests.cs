using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Untagged;

namespace Rekenschap.Wings.Tests.Publishing.Untagged;

public sealed class LetterTests(ITestOutputHelper output)
{
    /// <summary>Real letters, read where they lie. Whether a finding is right is a person's judgement; that there are not absurdly many is a test's.</summary>
    [Fact]
    public void In_real_letters_the_findings_stay_few_enough_to_act_on()
    {
        var (sentences, findings) = (0, 0);
        foreach (
            var file in Directory
                .EnumerateFiles(Repository.Beside("REKENSCHAP_LETTERS", "letters"), "*.txt")
                .Order(StringComparer.Ordinal)
        )
        {
            var find = new FindUntagged(Language.Nl, []);
            foreach (var paragraph in File.ReadAllText(file).Split("\n\n").Select(p => p.ReplaceLineEndings(" ")))
            {
                sentences += paragraph.Count(c => c is '.' or '?' or '!');
                foreach (var found in find.In(paragraph, heading: false))
                {
                    findings++;
                    var start = Math.Max(0, found.Start - 40);
                    output.WriteLine(
                        $"{Path.GetFileName(file)[..3]} [{paragraph.Substring(found.Start, found.Length)}] {paragraph[start..Math.Min(paragraph.Length, found.End + 30)]}"
                    );
                }
            }
        }
        output.WriteLine($"{findings} findings in about {sentences} sentences");
        Assert.InRange(findings, 1, sentences);
    }
}
