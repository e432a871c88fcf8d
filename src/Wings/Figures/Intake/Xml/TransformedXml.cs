using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.XPath;
using System.Xml.Xsl;
using Rekenschap.Figures.Intake.Csv;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Xml;

/// <summary>Runs the stylesheet of a mapping over a delivered XML file, within bounds of steps, depth and output.</summary>
internal static class TransformedXml
{
    public static XmlRows Open(Stream file, string stylesheet, IntakeContext context)
    {
        using var sheet = context.OpenStylesheet(stylesheet) ?? throw new UnreadableFileException(Absent(stylesheet));
        var transform = context.Stylesheets.Of(sheet, Shown.Of(stylesheet));
        var document = PlacedXml.Read(CsvOpening.ReadWhole(file, IntakeLimits.WholeFile));
        return new(Run(transform, document, Shown.Of(stylesheet)));
    }

    static byte[] Run(XslCompiledTransform transform, XPathDocument document, string name)
    {
        var (steps, arguments) = (0, new XsltArgumentList());
        arguments.XsltMessageEncountered += (_, _) =>
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            if (++steps > IntakeLimits.TransformSteps)
                throw new UnreadableFileException(Endless(name));
        };
        var output = new MemoryStream();
        try
        {
            using var bounded = new BoundedOutput(output, IntakeLimits.TransformOutput, Endless(name));
            using var writer = XmlWriter.Create(
                bounded,
                new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Fragment, CheckCharacters = false }
            );
            transform.Transform(new CountedNavigator(document.CreateNavigator(), new(name)), arguments, writer);
        }
        catch (Exception e) when (Cause(e) is { } text)
        {
            throw new UnreadableFileException(text);
        }
        return output.ToArray();

        Bilingual? Cause(Exception e) =>
            e switch
            {
                UnreadableFileException unreadable => unreadable.Text,
                InsufficientExecutionStackException => Endless(name),
                { InnerException: { } inner } when Cause(inner) is { } found => found,
                XsltException or XmlException or InvalidOperationException or ArgumentException or XPathException =>
                    Failed(name, e.Message),
                OutOfMemoryException or OverflowException => Endless(name),
                _ => null,
            };
    }

    internal static Bilingual Endless(string name) =>
        new(
            $"Het stylesheet {name} komt niet tot een einde of geeft te veel; herstel de herhaling erin",
            $"The stylesheet {name} comes to no end or yields too much; mend its recursion"
        );

    static Bilingual Failed(string name, string message) =>
        new(
            $"Het stylesheet {name} mislukt op dit bestand: {message}",
            $"The stylesheet {name} fails on this file: {message}"
        );

    static Bilingual Absent(string name) =>
        new(
            $"Het stylesheet '{Shown.Of(name)}' is er niet; het hoort in de map mappings",
            $"There is no stylesheet '{Shown.Of(name)}'; it belongs in the folder mappings"
        );
}
