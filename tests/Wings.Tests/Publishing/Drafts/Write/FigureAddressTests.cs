using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Publishing.Drafts.Write.Tagging;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

public sealed class FigureAddressTests
{
    [Theory]
    [InlineData("gas_use?period=2022-08..2023-03&against=eu_winter")]
    [InlineData("jobs?from=2019&to=2020&organisation=J%26V&province=DR&in=points&as=now")]
    [InlineData("vacancies?from=2019&to=2020&versus=vacancies_forecast")]
    [InlineData("gas")]
    public void An_address_is_written_as_it_was_read(string target) =>
        Assert.Equal(target, FigureAddress.Read(target).Write());

    [Fact]
    public void Any_value_goes_into_a_link_and_comes_out_again() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                ArbMap.Default.ArbFor<NonEmptyString>(),
                value =>
                {
                    var trimmed = Rekenschap.Kernel.Values.Letters.WellFormed(value.Get).Trim();
                    var address = new FigureAddress("gas").With("organisation", trimmed);
                    var written = address.Write();
                    return FigureAddress.Read(written)["organisation"] == address["organisation"]
                        && !written.Any(c => char.IsWhiteSpace(c) || c is '(' or ')' or '<' or '>' or '[' or ']');
                }
            )
        );

    [Fact]
    public void What_the_system_writes_itself_stands_at_the_end_of_a_change() =>
        Assert.Equal(
            "gas?period=2023&organisation=FIN",
            FigureAddress.Read("gas?from=2022&to=2023&organisation=FIN&in=points").WriteFigure()
        );
}
