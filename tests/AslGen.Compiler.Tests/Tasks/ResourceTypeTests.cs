using System.Reflection;
using AslGen.Metadata;

namespace AslGen.Compiler.Tests.Tasks;

/// <summary>The resource types: what their attributes say is true.</summary>
public sealed class ResourceTypeTests
{
    private static readonly Assembly Cdk = typeof(Amazon.CDK.Stack).Assembly;

    private static IEnumerable<Type> Resources =>
        typeof(StateMachineAttribute).Assembly.GetExportedTypes().Where(type => ValuesOf(type).Length > 0);

    [Fact]
    public void TheCdkHasTheirInterfacesAndProperties() =>
        Assert.All(
            Resources.SelectMany(ValuesOf).Where(value => value.Attribute.CdkType is not null),
            value =>
                Assert.Equal(typeof(string), Cdk.GetType(value.Attribute.CdkType!)?.GetProperty(value.Attribute.CdkProperty!)?.PropertyType)
        );

    // On the CDK side, one value alone can stand for a resource that has no interface.
    [Fact]
    public void ResourcesWithSeveralValuesHaveOneInterface() =>
        Assert.All(
            Resources.Where(type => ValuesOf(type).Length > 1),
            type => Assert.NotNull(Assert.Single(ValuesOf(type).Select(value => value.Attribute.CdkType).Distinct()))
        );

    // A workflow object is made with them, and a resource that is made in place names them.
    [Fact]
    public void ConstructorsTakeTheValuesInOrder() =>
        Assert.All(
            Resources,
            type =>
                Assert.Equal(
                    ValuesOf(type).Select(value => char.ToLowerInvariant(value.Property.Name[0]) + value.Property.Name[1..]),
                    Assert.Single(type.GetConstructors()).GetParameters().Select(parameter => parameter.Name)
                )
        );

    private static (PropertyInfo Property, DeployTimeValueAttribute Attribute)[] ValuesOf(Type type) =>
        [
            .. from property in type.GetProperties()
            let attribute = property.GetCustomAttribute<DeployTimeValueAttribute>()
            where attribute is not null
            select (property, attribute),
        ];
}
