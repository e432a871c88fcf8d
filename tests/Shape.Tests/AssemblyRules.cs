using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Shape.Tests;

/// <summary>The rules that are read off the built assemblies.</summary>
public static class AssemblyRules
{
    /// <summary>All our assemblies beside the tests; the list comes from disk, so a new wing is in it by itself.</summary>
    public static IReadOnlyList<Assembly> Ours { get; } =
    [
        .. Directory
            .GetFiles(AppContext.BaseDirectory, "Rekenschap.*.dll")
            .Append(Path.Combine(AppContext.BaseDirectory, "rekenschap.dll"))
            .Where(path => !path.EndsWith("Tests.dll", StringComparison.Ordinal) && File.Exists(path))
            .Select(Assembly.LoadFrom),
    ];

    public static IEnumerable<string> Classes_are_sealed(IEnumerable<Type> types) =>
        from type in types
        where type is { IsClass: true, IsSealed: false, IsAbstract: false } && !IsGenerated(type)
        where !typeof(IComponent).IsAssignableFrom(type) && !type.Namespace!.Contains("Migrations")
        where type.Name != "_Imports" // made by the Razor compiler of _Imports.razor
        select $"{type.FullName} is open to inheritance";

    public static IEnumerable<string> Texts_exist_in_both_languages(IEnumerable<Type> types) =>
        from type in types
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(Bilingual)
        let text = (Bilingual?)field.GetValue(null)
        where text is null || string.IsNullOrWhiteSpace(text.Nl) != string.IsNullOrWhiteSpace(text.En)
        select $"{type.FullName}.{field.Name} lacks a language";

    public static IEnumerable<Type> Types => Ours.SelectMany(assembly => assembly.GetTypes());

    static bool IsGenerated(Type type) =>
        type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
        || type.Name.StartsWith('<')
        || type.Namespace is null
        || !type.Namespace.StartsWith("Rekenschap", StringComparison.Ordinal);
}

public sealed class AssemblyRuleTests
{
    [Fact]
    public void All_of_the_house_is_looked_at() =>
        Assert.Superset(
            new HashSet<string?>
            {
                "Rekenschap.Kernel",
                "Rekenschap.Ui",
                "Rekenschap.Figures",
                "Rekenschap.Publishing",
                "Rekenschap.Access",
            },
            AssemblyRules.Ours.Select(assembly => assembly.GetName().Name).ToHashSet()
        );

    [Fact]
    public void Classes_are_sealed() => Assert.Empty(AssemblyRules.Classes_are_sealed(AssemblyRules.Types));

    [Fact]
    public void An_open_class_is_found() => Assert.Single(AssemblyRules.Classes_are_sealed([typeof(Open)]));

    [Fact]
    public void Texts_exist_in_both_languages() =>
        Assert.Empty(AssemblyRules.Texts_exist_in_both_languages(AssemblyRules.Types));

    [Fact]
    public void A_text_in_one_language_is_found() =>
        Assert.Single(AssemblyRules.Texts_exist_in_both_languages([typeof(HalfSaid)]));

    [Fact]
    public void The_kernel_is_built_without_the_web()
    {
        var kernel = Assert.Single(AssemblyRules.Ours, assembly => assembly.GetName().Name == "Rekenschap.Kernel");
        Assert.DoesNotContain(
            kernel.GetReferencedAssemblies(),
            name => name.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void No_wing_is_built_on_another()
    {
        string[] wings =
        [
            .. AssemblyRules
                .Ours.Select(assembly => assembly.GetName().Name!)
                .Except(["Rekenschap.Kernel", "Rekenschap.Ui", "rekenschap"])
                .Where(name => !name.Contains("Storage")),
        ];
        Assert.True(wings.Length >= 3);
        foreach (var wing in AssemblyRules.Ours.Where(assembly => wings.Contains(assembly.GetName().Name)))
            Assert.Empty(wing.GetReferencedAssemblies().Select(name => name.Name).Intersect(wings));
    }

    public class Open;

    public static class HalfSaid
    {
        public static readonly Bilingual Text = new("Alleen Nederlands", "");
    }
}
