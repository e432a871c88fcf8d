using Rekenschap.Publishing.Papers.Enclosures;

namespace Rekenschap.Wings.Tests.Publishing.Papers;

/// <summary>The enclosures that a letter names.</summary>
public sealed class NamedEnclosuresTests
{
    static string[] Names(string text) => [.. NamedEnclosures.In(text).Select(one => one.Name)];

    [Theory]
    [InlineData("Bijlage: Jaarrapportage 2023", "Jaarrapportage 2023")]
    [InlineData("**Bijlage:** Jaarrapportage 2023.", "Jaarrapportage 2023")]
    [InlineData("**Bijlage**: [Jaarrapportage 2023](rapport.md)", "Jaarrapportage 2023")]
    [InlineData("Bijlage(n): een; twee", "een|twee")]
    [InlineData("Bijlagen:\n\n- een\n- twee\n\nHoogachtend,", "een|twee")]
    [InlineData("## Enclosures:\n1. one\n2. two", "one|two")]
    [InlineData("In de bijlage staat een tabel: die laat het zien.", "")]
    [InlineData("Bijlagen:\n\nHoogachtend,\n- geen bijlage", "")]
    public void They_stand_behind_the_word_or_in_the_list_under_it(string text, string names) =>
        Assert.Equal(names.Split('|', StringSplitOptions.RemoveEmptyEntries), Names(text));

    [Fact]
    public void Each_has_its_line() => Assert.Equal(3, NamedEnclosures.In("a\n\nBijlage: x")[0].Line);
}
