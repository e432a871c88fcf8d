using System.Text;

namespace Rekenschap.Wings.Tests.Figures.Intake;

public sealed class XmlTests
{
    const string Begin =
        "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform' xmlns:s='urn:rekenschap:source' exclude-result-prefixes='s'>";

    const string Rows =
        Begin
        + "<xsl:template match='/'><observations><xsl:for-each select='//cijfer'>"
        + "<o indicator='gas' period='{@jaar}' value='{.}' at='{@s:at}'/></xsl:for-each></observations></xsl:template></xsl:stylesheet>";

    static Delivered Read(string xml, string stylesheet) =>
        new Office
        {
            Mapping = Sheets.Mapping("xml") with { Stylesheet = "foia.xslt" },
            Stylesheet = name => name == "foia.xslt" ? new MemoryStream(Encoding.UTF8.GetBytes(stylesheet)) : null,
        }.Reads(xml, ".xml");

    [Fact]
    public void A_stylesheet_makes_observations_and_findings_stand_where_the_value_stood()
    {
        var read = Read(
            "<opgave>\n  <cijfer jaar='2022'>10</cijfer>\n  <cijfer jaar='2023'>veel</cijfer>\n</opgave>",
            Rows
        );

        Assert.Equal(10, read.Value("gas?period=2022&organisation=FIN"));
        Assert.Equal(["3:4 /opgave/cijfer number"], read.Errors);
    }

    [Fact]
    public void A_report_in_which_the_stylesheet_finds_nothing_is_a_nil_return_and_no_fault()
    {
        var read = Read("<opgave></opgave>", Rows);

        Assert.Empty(read.Errors);
        Assert.Equal(0, read.Result.Observations);
    }

    [Fact]
    public void An_observation_without_a_place_is_named_by_its_number()
    {
        var read = Read(
            "<a><cijfer jaar='2022'>1</cijfer><cijfer jaar='2023'>x</cijfer></a>",
            Rows.Replace("at='{@s:at}'", "")
        );

        Assert.Equal(["o[2] number"], read.Errors);
    }

    [Theory]
    [InlineData(
        "<xsl:template match='/'><xsl:copy-of select=\"document('/etc/passwd')\"/></xsl:template>",
        "document()"
    )]
    [InlineData("<xsl:include href='other.xslt'/>", "xsl:include")]
    [InlineData("<xsl:import href='http://example.org/a.xslt'/>", "xsl:import")]
    [InlineData("<x:script xmlns:x='urn:schemas-microsoft-com:xslt' language='C#'>a</x:script>", "msxsl:script")]
    [InlineData("<xsl:template match='/'>", "XSLT 1.0")]
    [InlineData("<xsl:template match='/'><b/></xsl:template>", "observations")]
    public void A_stylesheet_that_may_not_run_is_refused(string part, string why)
    {
        var read = Read("<a/>", Begin + part + "</xsl:stylesheet>");

        Assert.Contains(why, read.Result.Findings.Single().Message.Nl);
    }

    [Fact]
    public void A_stylesheet_without_end_is_stopped()
    {
        var read = Read(
            "<a/>",
            Begin
                + "<xsl:template match='/'><xsl:call-template name='again'/></xsl:template>"
                + "<xsl:template name='again'><xsl:param name='n' select='1'/><o/><xsl:call-template name='again'><xsl:with-param name='n' select='$n + 1'/></xsl:call-template><o/></xsl:template></xsl:stylesheet>"
        );

        Assert.Contains("comes to no end", read.Result.Findings.Single().Message.En);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")]
    [InlineData("<a><b></a>")]
    [InlineData("")]
    public void Xml_that_is_not_well_formed_or_brings_a_document_type_is_told(string xml)
    {
        Assert.Equal([" heading"], Read(xml, Rows).Errors);
    }

    [Fact]
    public void Elements_nested_without_end_are_told()
    {
        Assert.Equal([" heading"], Read(string.Concat(Enumerable.Repeat("<a>", 100_000)), Rows).Errors);
    }

    [Fact]
    public void Xml_without_a_mapping_says_what_it_needs()
    {
        Assert.Contains("stylesheet", new Office().Reads("<a/>", ".xml").Result.Findings.Single().Message.Nl);
    }

    [Fact]
    public void An_expression_that_would_walk_the_file_for_hours_is_stopped()
    {
        var many = "<a>" + string.Concat(Enumerable.Repeat("<cijfer jaar='2022'>1</cijfer>", 5_000)) + "</a>";
        var endless =
            Begin
            + "<xsl:template match='/'><observations><xsl:value-of select=\"count(//cijfer[count(//cijfer[count(//cijfer[. = 2]) = 1]) = 1])\"/></observations></xsl:template></xsl:stylesheet>";

        var read = Read(many, endless);

        Assert.Equal([" heading"], read.Errors);
        Assert.Contains("no end", read.Result.Findings[0].Message.En);
    }

    [Fact]
    public void A_stylesheet_is_compiled_once_for_all_its_files()
    {
        var office = new Office
        {
            Mapping = Sheets.Mapping("xml") with { Stylesheet = "foia.xslt" },
            Stylesheet = _ => new MemoryStream(Encoding.UTF8.GetBytes(Rows)),
        };
        var context = office.Context();
        var other = context with { Number = 2 };

        foreach (var one in new[] { context, other, other })
            Rekenschap.Figures.Intake.ReadFile.Read(
                new MemoryStream(Encoding.UTF8.GetBytes("<a><cijfer jaar='2022'>1</cijfer></a>")),
                ".xml",
                one,
                _ => { }
            );

        Assert.Equal(1, context.Stylesheets.Count);
    }
}
