using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Tests.People;

public sealed class OrganisationsTests
{
    static readonly Organisations Office = new(
        [
            Body("Rijk", OrganisationKind.Government, null),
            Body("JENV", OrganisationKind.Ministry, "Rijk", "J&V", "Justitie en Veiligheid"),
            Body("DJI", OrganisationKind.Agency, "JENV"),
            Body("OCW", OrganisationKind.Ministry, "Rijk", "Onderwijs, Cultuur en Wetenschap"),
        ],
        "Rijk"
    );

    [Theory]
    [InlineData("JENV")]
    [InlineData("jenv")]
    [InlineData("j&v")]
    [InlineData("JUSTITIE EN VEILIGHEID")]
    [InlineData("justitië en veiligheid")]
    public void An_organisation_is_found_by_code_or_alias_whatever_the_case_spaces_and_accents(string name) =>
        Assert.Equal("JENV", Office.Find(name)?.Code);

    [Fact]
    public void A_body_and_all_below_it_come_parents_first() =>
        Assert.Equal(["Rijk", "JENV", "DJI", "OCW"], Office.Below("Rijk").Select(o => o.Code));

    [Fact]
    public void A_body_exists_on_the_last_day_of_its_validity_and_not_after()
    {
        var body = Body("EZK", OrganisationKind.Ministry, "Rijk") with { ValidTo = new DateOnly(2022, 12, 31) };
        Assert.True(body.ExistsOn(new(2022, 12, 31)));
        Assert.False(body.ExistsOn(new(2023, 1, 1)));
    }

    static Organisation Body(string code, OrganisationKind kind, string? parent, params string[] aliases) =>
        new(code, null, Bilingual.Same(code), kind, parent, null, null, [], [.. aliases]);
}
