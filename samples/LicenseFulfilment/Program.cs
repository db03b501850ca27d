using Amazon.CDK;
using AslGen.Samples;
using Licensing.Infrastructure;

var app = new App(new AppProps { Outdir = SampleOutput.Folder });
_ = args is ["chained"] ? (Stack)new ChainedStack(app, "LicenseFulfilment") : new LicenseFulfilmentStack(app, "LicenseFulfilment");
SampleOutput.Show(app.Synth());
