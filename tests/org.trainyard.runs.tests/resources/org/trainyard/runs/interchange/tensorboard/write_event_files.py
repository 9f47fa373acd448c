"""Writes the TensorBoard event files beside this script, with the programs that people use.

python -m venv v && v/bin/pip install tensorboard==2.21.0 tensorboardX==2.6.5 numpy && v/bin/python write_event_files.py FOLDER
"""
import os
import shutil
import sys

import numpy as np
from tensorboard.compat.proto import event_pb2, summary_pb2, tensor_pb2, tensor_shape_pb2, types_pb2
from tensorboard.plugins.hparams import summary_v2 as hparams_summary
from tensorboard.plugins.image import metadata as image_metadata
from tensorboard.plugins.histogram import metadata as histogram_metadata
from tensorboard.plugins.scalar import metadata as scalar_metadata
from tensorboard.plugins.text import metadata as text_metadata
from tensorboard.summary.writer.event_file_writer import EventFileWriter
from tensorboard.util import tensor_util
from tensorboardX import SummaryWriter

root = sys.argv[1]
START = 1_700_000_000.0


def shape(*lengths):
    return tensor_shape_pb2.TensorShapeProto(dim=[tensor_shape_pb2.TensorShapeProto.Dim(size=n) for n in lengths])


def event(step, *values, time=None):
    return event_pb2.Event(wall_time=START + (step if time is None else time), step=step,
                           summary=summary_pb2.Summary(value=values))


def scalar(tag, dtype, first=True, **values):
    metadata = scalar_metadata.create_summary_metadata("", "") if first else None
    return summary_pb2.Summary.Value(tag=tag, metadata=metadata,
                                     tensor=tensor_pb2.TensorProto(dtype=dtype, tensor_shape=shape(), **values))


def tensors(folder):
    """What TensorFlow 2 writes: everything is a tensor, and its plug-in is said with the first value of a tag."""
    writer = EventFileWriter(folder)
    png = open(os.path.join(root, "pixel.png"), "rb").read()
    for step in range(5):
        first = step == 0
        half = int(np.float16(0.1 * step).view(np.uint16))
        writer.add_event(event(
            step,
            scalar("float_val", types_pb2.DT_FLOAT, first, float_val=[0.1 * step]),
            scalar("double_val", types_pb2.DT_DOUBLE, first, double_val=[0.1 * step]),
            scalar("half_val", types_pb2.DT_HALF, first, half_val=[half]),
            scalar("int_val", types_pb2.DT_INT32, first, int_val=[-step]),
            scalar("int64_val", types_pb2.DT_INT64, first, int64_val=[-step * 10 ** 12]),
            scalar("bool_val", types_pb2.DT_BOOL, first, bool_val=[step % 2 == 1]),
            scalar("float_content", types_pb2.DT_FLOAT, first, tensor_content=np.float32(0.1 * step).tobytes()),
            scalar("double_content", types_pb2.DT_DOUBLE, first, tensor_content=np.float64(0.1 * step).tobytes()),
            scalar("int64_content", types_pb2.DT_INT64, first, tensor_content=np.int64(-step).tobytes()),
            summary_pb2.Summary.Value(
                tag="weights", tensor=tensor_util.make_tensor_proto(
                    np.array([[-1, 0, 3], [0, 1, 4 + step], [1, 2, 0]], np.float64)),
                metadata=histogram_metadata.create_summary_metadata("", "") if first else None),
            summary_pb2.Summary.Value(
                tag="note", tensor=tensor_util.make_tensor_proto(np.array("step %d: 学習" % step, object)),
                metadata=text_metadata.create_summary_metadata("", "") if first else None),
            summary_pb2.Summary.Value(
                tag="sample", tensor=tensor_util.make_tensor_proto(np.array([b"2", b"2", png], object)),
                metadata=image_metadata.create_summary_metadata("", "") if first else None)))
    writer.close()


def simple(folder):
    """What PyTorch users write, by way of tensorboardX."""
    writer = SummaryWriter(folder)
    for step in range(100):
        writer.add_scalar("train/loss", 1 / (1 + step), step, walltime=START + step)
    writer.add_scalar("train/loss", float("nan"), 100, walltime=START + 100)
    writer.add_scalar("train/loss", float("inf"), 101, walltime=START + 101)
    writer.add_histogram("weights", np.linspace(-1, 1, 1000), 7, walltime=START + 7)
    writer.add_text("note", "hello 学習", 7, walltime=START + 7)
    writer.add_image("sample", np.zeros((3, 2, 2), np.uint8), 7, walltime=START + 7)
    writer.close()


def settings(folder):
    """Settings and end of a run, from the hparams plug-in of tensorboard."""
    writer = EventFileWriter(folder)
    parameters = {"learning_rate": 0.001, "layers": 12, "optimizer": "adamw", "bias": False}
    start = hparams_summary.hparams_pb(parameters, start_time_secs=START)
    writer.add_event(event_pb2.Event(wall_time=START, summary=start))
    writer.add_event(event(1, summary_pb2.Summary.Value(tag="accuracy", simple_value=0.5)))
    writer.add_event(event_pb2.Event(wall_time=START + 2, summary=session_end()))
    writer.close()


def session_end():
    from tensorboard.plugins.hparams import metadata, plugin_data_pb2
    end = plugin_data_pb2.SessionEndInfo(status=1, end_time_secs=START + 2)
    data = plugin_data_pb2.HParamsPluginData(session_end_info=end, version=metadata.PLUGIN_DATA_VERSION)
    return summary_pb2.Summary(value=[summary_pb2.Summary.Value(
        tag=metadata.SESSION_END_INFO_TAG, metadata=metadata.create_summary_metadata(data))])


def several(folder):
    """A run that was continued: two files in one folder."""
    for part in range(2):
        writer = EventFileWriter(folder, filename_suffix=".part%d" % part)
        for step in range(3 * part, 3 * part + 3):
            writer.add_event(event(step, summary_pb2.Summary.Value(tag="loss", simple_value=step)))
        writer.close()


def rename(folder):
    """The names hold time, machine and process: make them the same on every machine."""
    for number, name in enumerate(sorted(os.listdir(folder), key=lambda each: each.split("part")[-1])):
        os.rename(os.path.join(folder, name), os.path.join(folder, "events.out.tfevents.%d.host.1.%d" % (START, number)))


with open(os.path.join(root, "pixel.png"), "wb") as file:
    from PIL import Image
    Image.new("RGB", (2, 2), (255, 128, 0)).save(file, "PNG")
for write, folder in ((tensors, "logs/tensors"), (simple, "logs/simple"), (settings, "logs/grid/hparams"),
                      (several, "logs/several")):
    path = os.path.join(root, folder)
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)
    write(path)
    rename(path)
source = os.path.join(root, "logs/simple/events.out.tfevents.%d.host.1.0" % START)
os.makedirs(os.path.join(root, "damaged/truncated"), exist_ok=True)
os.makedirs(os.path.join(root, "damaged/checksum"), exist_ok=True)
data = open(source, "rb").read()
cut = os.path.join(root, "damaged/truncated", os.path.basename(source))
open(cut, "wb").write(data[:1000])
wrong = bytearray(data)
wrong[700] ^= 1
open(os.path.join(root, "damaged/checksum", os.path.basename(source)), "wb").write(bytes(wrong))
